import { useLocale, useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { formatDatum } from '@/lib/format/datum'
import type { ZaakBesluit, ZaakDetail } from '@/lib/services/zaken/dto'
import { DocumentLijst } from './document-lijst'
import { Onvolledig } from './onvolledig'

type Props = Readonly<{ zaak: ZaakDetail; vandaag: string }>

/** Absent when there is nothing to show: most zaken have no besluit. `vandaag` is `YYYY-MM-DD`. */
export function ZaakBesluiten({ zaak, vandaag }: Props) {
  const t = useTranslations('zaak.besluiten')
  const isOnvolledig = zaak.onvolledig.includes('besluiten')
  if (zaak.besluiten.length === 0 && !isOnvolledig) return null
  return (
    <Section id="besluiten" titel={t('titel')}>
      {isOnvolledig ? <Onvolledig onderdeel="besluiten" adres={zaakUrl(zaak)} /> : null}
      <ul className="mijn-besluiten">
        {zaak.besluiten.map((besluit) => (
          <li key={besluit.uuid} className="mijn-paneel">
            <Heading level={3}>{besluit.naam}</Heading>
            <BesluitTekst besluit={besluit} vandaag={vandaag} />
            <DocumentLijst zaak={zaak} documenten={besluit.documenten} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function BesluitTekst({ besluit, vandaag }: Readonly<{ besluit: ZaakBesluit; vandaag: string }>) {
  const t = useTranslations('zaak.besluiten')
  const locale = useLocale()
  const datum = (iso: string) => formatDatum(iso, locale)
  const { ingangsdatum: van, vervaldatum: tot, uiterlijkeReactiedatum: reactie } = besluit
  return (
    <>
      <Paragraph>
        {t('datum', { datum: datum(besluit.datum) })}
        {van || tot ? <br /> : null}
        {van && tot ? t('geldigTot', { van: datum(van), tot: datum(tot) }) : null}
        {van && !tot ? t('geldig', { datum: datum(van) }) : null}
        {!van && tot ? t('geldtTot', { tot: datum(tot) }) : null}
      </Paragraph>
      {besluit.toelichting ? <Paragraph>{besluit.toelichting}</Paragraph> : null}
      {reactie ? (
        <Paragraph>
          <strong>{t(reactie >= vandaag ? 'bezwaar' : 'bezwaarVoorbij', { datum: datum(reactie) })}</strong>
        </Paragraph>
      ) : null}
    </>
  )
}
