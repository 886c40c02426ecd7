import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Zaaknummer } from '@/components/zaken/zaaknummer'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { BerichtZaak } from '@/lib/services/berichten/dto'

/** What a bericht is about: a link to the visitor's zaak, or its number while that cannot be shown. */
export function BerichtZaken({ zaken }: Readonly<{ zaken: BerichtZaak[] }>) {
  const t = useTranslations('berichten')
  return zaken.map(({ zaaknummer, zaak }) => (
    <p key={zaaknummer} className="mijn-bericht__zaak">
      {zaak
        ? t.rich('overZaak', {
            zaak: () => (
              <Link href={zaakUrl(zaak)} lang="nl">
                {zaak.omschrijving}
              </Link>
            ),
          })
        : t.rich('overZaaknummer', { nummer: () => <Zaaknummer nummer={zaaknummer} /> })}
    </p>
  ))
}
