import { getTranslations } from 'next-intl/server'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import { ZakenLijst } from '@/components/zaken/zaken-lijst'
import { ZakenTabs } from '@/components/zaken/zaken-tabs'
import { zakenUrl } from '@/components/zaken/zaken-url'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZakenOverzicht, ZakenVraag } from '@/lib/services/zaken/dto'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { aantalLopend } from '../aantal-lopend'
import { eigenTellingen } from '../eigen-tellingen'
import { unlessOnbereikbaar } from '../unless-onbereikbaar'

type Props = Readonly<{ identiteit: Identiteit; vraag: ZakenVraag }>

/** Both lists, running and afgerond, are this one screen with another vraag. */
export async function ZakenScherm({ identiteit, vraag }: Props) {
  const t = await getTranslations('zaken')
  const gemeente = await getGemeente()
  const overzicht = listZaken(identiteit, vraag)
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="zaken"
      tellingen={{ ...eigenTellingen(identiteit), zaken: aantalLopend(overzicht) }}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      <Stroom
        adres={zakenUrl(vraag)}
        fallback={
          <>
            <ZakenTabs soort={vraag.soort} />
            <ZakenLaden />
          </>
        }
      >
        <Zaken zaken={overzicht} vraag={vraag} />
      </Stroom>
    </PortaalPagina>
  )
}

type ZakenProps = Readonly<{ zaken: Promise<ZakenOverzicht>; vraag: ZakenVraag }>

async function Zaken({ zaken, vraag }: ZakenProps) {
  const overzicht = await unlessOnbereikbaar(zaken)
  if (overzicht !== 'onbereikbaar') return <ZakenLijst overzicht={overzicht} vraag={vraag} />
  return (
    <>
      <ZakenTabs soort={vraag.soort} />
      <DeelStoring deel="zaken" adres={zakenUrl(vraag)} />
    </>
  )
}
