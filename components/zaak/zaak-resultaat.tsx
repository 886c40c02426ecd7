import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { formatDatum } from '@/lib/format/datum'
import type { ZaakDetail } from '@/lib/services/zaken/dto'

/** On top of an afgeronde zaak: how it ended, and until when one can object. `vandaag` is `YYYY-MM-DD`. */
export function ZaakResultaat({ zaak, vandaag }: Readonly<{ zaak: ZaakDetail; vandaag: string }>) {
  const t = useTranslations('zaak.resultaat')
  const locale = useLocale()
  if (!zaak.einddatum) return null
  const termijnen = zaak.besluiten.flatMap(({ uiterlijkeReactiedatum }) => uiterlijkeReactiedatum ?? [])
  const laatste = termijnen.toSorted().at(-1)
  return (
    <Alert soort="info" titel={zaak.resultaat ? t('titel', { resultaat: zaak.resultaat }) : t('zonder')}>
      <Paragraph>{t('afgerondOp', { datum: formatDatum(zaak.einddatum, locale) })}</Paragraph>
      {zaak.resultaatToelichting ? <Paragraph>{zaak.resultaatToelichting}</Paragraph> : null}
      {laatste ? (
        <Paragraph>
          {t(laatste >= vandaag ? 'bezwaar' : 'bezwaarVoorbij', { datum: formatDatum(laatste, locale) })}
        </Paragraph>
      ) : null}
      {zaak.gearchiveerd ? <Paragraph>{t('gearchiveerd')}</Paragraph> : null}
    </Alert>
  )
}
