import { useLocale, useTranslations } from 'next-intl'
import { DataList } from '@/components/ui/data-list'
import { Datum } from '@/components/ui/datum'
import { Section } from '@/components/ui/section'
import { Zaaknummer } from '@/components/zaken/zaaknummer'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { formatDatum } from '@/lib/format/datum'
import { formatDuur } from '@/lib/format/duur'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { Onvolledig } from './onvolledig'

export function ZaakGegevens({ zaak }: Readonly<{ zaak: ZaakDetail }>) {
  const t = useTranslations('zaak.gegevens')
  const rijen = [
    { naam: t('zaaknummer'), waarde: <Zaaknummer nummer={zaak.zaaknummer} /> },
    { naam: t('soort'), waarde: zaak.zaaktype },
    { naam: t('organisatie'), waarde: zaak.organisatie },
    { naam: t('ingediend'), waarde: <Datum iso={zaak.registratiedatum} /> },
    {
      naam: t('gestart'),
      waarde: zaak.startdatum === zaak.registratiedatum ? null : <Datum iso={zaak.startdatum} />,
    },
    ...useTermijnrijen(zaak),
    { naam: t('toelichting'), waarde: zaak.toelichting },
    ...zaak.eigenschappen,
  ]
  return (
    <Section id="gegevens" titel={t('titel')}>
      {zaak.onvolledig.includes('eigenschappen') ? (
        <Onvolledig onderdeel="eigenschappen" adres={zaakUrl(zaak)} />
      ) : null}
      <div className="mijn-paneel">
        <DataList rijen={rijen.filter(({ waarde }) => waarde)} />
      </div>
    </Section>
  )
}

/** The dates are promises about a running zaak; once it is afgerond they only confuse. */
function useTermijnrijen({ termijn, einddatum }: ZaakDetail) {
  const t = useTranslations('zaak.gegevens')
  const locale = useLocale()
  const { streefdatum, uiterlijkeDatum, verlenging, opschorting } = termijn
  if (einddatum) return []
  return [
    {
      naam: t('streefdatum'),
      waarde: streefdatum && t('rondDatum', { datum: formatDatum(streefdatum, locale) }),
    },
    { naam: t('uiterlijk'), waarde: uiterlijkeDatum && <Datum iso={uiterlijkeDatum} /> },
    {
      naam: t('verlengd'),
      waarde:
        verlenging &&
        t('verlengdMet', { duur: formatDuur(verlenging.duur, locale), reden: verlenging.reden }),
    },
    { naam: t('opgeschort'), waarde: opschorting && t('opgeschortOmdat', { reden: opschorting.reden }) },
  ]
}
