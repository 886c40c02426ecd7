import { useTranslations } from 'next-intl'
import { Datum } from '@/components/ui/datum'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { Steps } from '@/components/ui/steps'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { ZaakDetail, ZaakStap } from '@/lib/services/zaken/dto'
import { Onvolledig } from './onvolledig'

export function ZaakStatus({ zaak }: Readonly<{ zaak: ZaakDetail }>) {
  const t = useTranslations('zaak.status')
  const isOnvolledig = zaak.onvolledig.includes('status')
  return (
    <Section id="status" titel={t('titel')}>
      {isOnvolledig ? <Onvolledig onderdeel="status" adres={zaakUrl(zaak)} /> : null}
      {zaak.stappen.length === 0 && !isOnvolledig ? <Paragraph>{t('geen')}</Paragraph> : null}
      {zaak.wordtAfgerond && !zaak.einddatum ? <Paragraph>{t('wordtAfgerond')}</Paragraph> : null}
      <Steps
        steps={zaak.stappen.map((stap) => {
          // The last step of an afgeronde zaak is behind the visitor as well.
          const staat = zaak.einddatum && stap.staat === 'huidig' ? 'geweest' : stap.staat
          return {
            naam: <span lang="nl">{stap.naam}</span>,
            staat,
            staatTekst: t(staat),
            meer: <StapUitleg stap={stap} />,
          }
        })}
      />
    </Section>
  )
}

function StapUitleg({ stap: { toelichting, datum } }: Readonly<{ stap: ZaakStap }>) {
  if (!toelichting && !datum) return null
  return (
    <p className="mijn-stap__meer">
      {toelichting ? <span lang="nl">{toelichting}</span> : null}
      {toelichting && datum ? <br /> : null}
      {datum ? <Datum iso={datum} /> : null}
    </p>
  )
}
