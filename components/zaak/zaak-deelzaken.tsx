import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { ZaakKaart } from '@/components/zaken/zaak-kaart'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { Onvolledig } from './onvolledig'

/** Absent when there is nothing to show: most zaken have no deelzaken. */
export function ZaakDeelzaken({ zaak }: Readonly<{ zaak: ZaakDetail }>) {
  const t = useTranslations('zaak.deelzaken')
  const isOnvolledig = zaak.onvolledig.includes('deelzaken')
  if (zaak.deelzaken.length === 0 && !isOnvolledig) return null
  return (
    <Section id="deelzaken" titel={t('titel')}>
      {isOnvolledig ? <Onvolledig onderdeel="deelzaken" adres={zaakUrl(zaak)} /> : null}
      <ul className="mijn-kaarten">
        {zaak.deelzaken.map((deelzaak) => (
          <ZaakKaart key={zaakUrl(deelzaak)} zaak={deelzaak} niveau={3} toonOrganisatie={false} />
        ))}
      </ul>
    </Section>
  )
}
