import { useLocale, useTranslations } from 'next-intl'
import type { Bestandsfout, Bestandsregels } from '@/lib/domain/upload'
import { formatOmvang } from '@/lib/format/omvang'

/** What to say of a file that was refused: which one, why, and what to do. */
export function useBestandsfout(regels: Bestandsregels) {
  const t = useTranslations('upload.fouten')
  const locale = useLocale()
  return ({ naam, fout }: { naam: string; fout: Bestandsfout }) =>
    t(fout, {
      naam,
      omvang: formatOmvang(regels.maxBestandsgrootte, locale),
      formaten: new Intl.ListFormat(locale, { type: 'disjunction' }).format(regels.extensies),
      aantal: regels.maxBestanden,
    })
}
