import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { DocumentLijst } from './document-lijst'
import { Onvolledig } from './onvolledig'

const GROEPEN = [
  { richting: 'verstuurd', kop: 'verstuurd' },
  { richting: 'ontvangen', kop: 'ontvangen' },
  { richting: 'onbekend', kop: 'overig' },
] as const

export function ZaakDocumenten({ zaak }: Readonly<{ zaak: ZaakDetail }>) {
  const t = useTranslations('zaak.documenten')
  const tUpload = useTranslations('upload.zaak')
  const isOnvolledig = zaak.onvolledig.includes('documenten')
  const groepen = GROEPEN.map(({ richting, kop }) => ({
    // In another rol than that of initiator somebody else sent them.
    kop: kop === 'ontvangen' && zaak.rol ? ('ontvangenVanAnder' as const) : kop,
    documenten: zaak.documenten.filter((document) => document.richting === richting),
  })).filter(({ documenten }) => documenten.length > 0)
  return (
    <Section
      id="documenten"
      titel={t('titel')}
      actie={
        zaak.einddatum ? null : <Link href={`${zaakUrl(zaak)}/document-toevoegen`}>{tUpload('knop')}</Link>
      }
    >
      {isOnvolledig ? <Onvolledig onderdeel="documenten" adres={zaakUrl(zaak)} /> : null}
      {groepen.length === 0 && !isOnvolledig ? <Paragraph>{t('geen')}</Paragraph> : null}
      {groepen.map(({ kop, documenten }) => (
        <div key={kop} className="mijn-documentgroep">
          <Heading level={3}>{t(kop, { organisatie: zaak.organisatie })}</Heading>
          <DocumentLijst zaak={zaak} documenten={documenten} />
        </div>
      ))}
    </Section>
  )
}
