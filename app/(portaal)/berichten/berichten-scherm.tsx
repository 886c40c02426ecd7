import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { BerichtenLijst } from '@/components/berichten/berichten-lijst'
import { BerichtenTabs } from '@/components/berichten/berichten-tabs'
import { berichtenUrl, parseBerichtenVraag } from '@/components/berichten/berichten-url'
import { parseGedaan } from '@/components/berichten/gedaan'
import { GedaanMelding } from '@/components/berichten/gedaan-melding'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { getVoorWie, requireIdentiteit } from '@/lib/auth/identiteit'
import type { BerichtenOverzicht, BerichtenVraag } from '@/lib/services/berichten/dto'
import { listBerichten } from '@/lib/services/berichten/list-berichten'
import { unlessStoring } from '../unless-storing'
import { berichtenActie } from './acties'

type Props = Readonly<{ map: BerichtenVraag['map']; params: SearchParams }>

/** The inbox, what is new in it and the archive are this one screen with another vraag. */
export async function BerichtenScherm({ map, params }: Props) {
  const identiteit = await requireIdentiteit()
  const vraag = parseBerichtenVraag(map, params)
  const t = await getTranslations('berichten')
  const tellingen = eigenTellingen(identiteit)
  const overzicht = unlessStoring('berichten', listBerichten(identiteit, vraag))
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="berichten"
      tellingen={tellingen}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <GedaanMelding gedaan={parseGedaan(params)} />
      <Stroom adres={berichtenUrl(vraag)} fallback={<ZakenLaden />}>
        <Lijst berichten={overzicht} vraag={vraag} aantalNieuw={tellingen.berichten} />
      </Stroom>
    </PortaalPagina>
  )
}

type LijstProps = Readonly<{
  berichten: Promise<BerichtenOverzicht | 'storing'>
  vraag: BerichtenVraag
  aantalNieuw: Promise<number | null>
}>

async function Lijst({ berichten, vraag, aantalNieuw }: LijstProps) {
  const [overzicht, nieuw] = await Promise.all([berichten, aantalNieuw])
  return (
    <>
      <BerichtenTabs map={vraag.map} aantalNieuw={nieuw} />
      {overzicht === 'storing' ? (
        <DeelStoring deel="berichten" adres={berichtenUrl(vraag)} />
      ) : (
        <BerichtenLijst
          overzicht={overzicht}
          vraag={vraag}
          voor={await getVoorWie()}
          actie={berichtenActie}
        />
      )}
    </>
  )
}
