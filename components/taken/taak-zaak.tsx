import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { TaakRegel } from '@/lib/services/taken/dto'

/** What a taak is about: the zaak with a link, or its number when the zaak cannot be shown now. */
export function TaakZaak({ taak }: Readonly<{ taak: Pick<TaakRegel, 'zaak' | 'zaaknummer'> }>) {
  const t = useTranslations('taken.zaak')
  if (taak.zaak) {
    return (
      <>
        {t('over')}{' '}
        <Link href={zaakUrl(taak.zaak)} lang="nl">
          {taak.zaak.omschrijving}
        </Link>
      </>
    )
  }
  if (taak.zaaknummer === null) return null
  return (
    <>
      {t('over')} {t('onbekend', { zaaknummer: taak.zaaknummer })}
    </>
  )
}
