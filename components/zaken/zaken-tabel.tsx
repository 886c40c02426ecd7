import { useLocale, useTranslations } from 'next-intl'
import { type Cel, type Kolom, Tabel } from '@/components/ui/tabel'
import { formatDatum } from '@/lib/format/datum'
import type { ZaakSamenvatting, ZakenVraag } from '@/lib/services/zaken/dto'
import { zaakUrl } from './zaken-url'

type Props = Readonly<{ zaken: ZaakSamenvatting[]; soort: ZakenVraag['soort']; toonOrganisatie: boolean }>
type Veld = Kolom & Readonly<{ cel: (zaak: ZaakSamenvatting) => Cel }>

/** The columns of the reference architecture. */
export function ZakenTabel({ zaken, soort, toonOrganisatie }: Props) {
  const t = useTranslations('zaken')
  const taal = useLocale()
  const datum = (iso: string | null) => iso && { iso, tekst: formatDatum(iso, taal) }
  const nummer: Veld = { kop: t('zaaknummer'), letterlijk: true, cel: ({ zaaknummer }) => zaaknummer }
  const organisatie: Veld[] = toonOrganisatie
    ? [{ kop: t('organisatie'), cel: (zaak) => zaak.organisatie }]
    : []
  const [wordtAfgerond, zonderStatus] = [t('wordtAfgerond'), t('zonderStatus')]
  const lopend: Veld[] = [
    { kop: t('registratiedatum'), vast: true, cel: ({ registratiedatum }) => datum(registratiedatum) },
    { kop: t('status'), cel: (zaak) => (zaak.wordtAfgerond ? wordtAfgerond : (zaak.status ?? zonderStatus)) },
  ]
  const geenResultaat = t('geenResultaat')
  const afgerond: Veld[] = [
    { kop: t('afgerondOp'), vast: true, cel: ({ einddatum }) => datum(einddatum) },
    { kop: t('resultaat'), cel: ({ resultaat }) => resultaat ?? geenResultaat },
  ]
  const velden = [nummer, ...(soort === 'lopend' ? lopend : afgerond), ...organisatie]

  return (
    <Tabel
      bijschrift={t(`tabel.${soort}`)}
      titel={t('omschrijving')}
      kolommen={velden.map(({ cel: _cel, ...kolom }) => kolom)}
      rijen={zaken.map((zaak) => ({
        href: zaakUrl(zaak),
        titel: zaak.omschrijving,
        cellen: velden.map(({ cel }) => cel(zaak)),
      }))}
    />
  )
}
