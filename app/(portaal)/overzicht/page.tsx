import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { BerichtenStoring } from '@/components/berichten/berichten-storing'
import { NieuweBerichten } from '@/components/berichten/nieuwe-berichten'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { OverzichtPagina } from '@/components/overzicht/overzicht-pagina'
import { TakenLaden } from '@/components/taken/taken-laden'
import { TakenRegelen } from '@/components/taken/taken-regelen'
import { TakenStoring } from '@/components/taken/taken-storing'
import { LopendeZaken } from '@/components/zaken/lopende-zaken'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import { ZakenStoring } from '@/components/zaken/zaken-storing'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'
import { listNieuweBerichten } from '@/lib/services/berichten/list-nieuwe-berichten'
import { listTaken } from '@/lib/services/taken/list-taken'
import type { ZakenOverzicht } from '@/lib/services/zaken/dto'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { aantalLopend } from '../aantal-lopend'
import { eigenTellingen } from '../eigen-tellingen'
import { reportFailedBlock } from '../report-failed-block'
import { unlessOnbereikbaar } from '../unless-onbereikbaar'
import { unlessStoring } from '../unless-storing'

const MAX_NIEUWE_BERICHTEN = 3

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaken.overzicht'))('titel') }
}

export default async function Overzicht() {
  const identiteit = await requireIdentiteit()
  const gemeente = await getGemeente()
  const overzicht = listZaken(identiteit, { soort: 'lopend' })
  const nieuweBerichten = unlessStoring('berichten', listNieuweBerichten(identiteit, MAX_NIEUWE_BERICHTEN))
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="overzicht"
      tellingen={{
        zaken: aantalLopend(overzicht),
        ...eigenTellingen(identiteit),
      }}
    >
      <OverzichtPagina
        gemeente={gemeente}
        naam={begroetingsnaam(handelaarVan(identiteit))}
        regelen={
          <Stroom adres="/overzicht" fallback={<TakenLaden />}>
            <TakenBlok identiteit={identiteit} />
          </Stroom>
        }
        berichten={
          <Stroom adres="/overzicht" fallback={null}>
            <NieuweBerichtenBlok berichten={nieuweBerichten} />
          </Stroom>
        }
      >
        <Stroom adres="/overzicht" fallback={<ZakenLaden />}>
          <LopendeZakenBlok zaken={overzicht} />
        </Stroom>
      </OverzichtPagina>
    </PortaalPagina>
  )
}

const MAXIMAAL_TAKEN = 3

/** Fails alone: an error here says nothing about the zaken beside it. */
async function TakenBlok({ identiteit }: Readonly<{ identiteit: Identiteit }>) {
  const overzicht = await listTaken(identiteit, { soort: 'open', perPagina: MAXIMAAL_TAKEN }).catch(
    (error: unknown) => {
      reportFailedBlock('taken', error)
      return null
    },
  )
  return overzicht ? <TakenRegelen overzicht={overzicht} /> : <TakenStoring adres="/overzicht" />
}

async function LopendeZakenBlok({ zaken }: Readonly<{ zaken: Promise<ZakenOverzicht> }>) {
  const overzicht = await unlessOnbereikbaar(zaken)
  if (overzicht === 'onbereikbaar') return <ZakenStoring adres="/overzicht" />
  return <LopendeZaken overzicht={overzicht} />
}

type Nieuwe = Awaited<ReturnType<typeof listNieuweBerichten>>

async function NieuweBerichtenBlok({ berichten }: Readonly<{ berichten: Promise<Nieuwe | 'storing'> }>) {
  const gevonden = await berichten
  if (gevonden === 'storing') return <BerichtenStoring adres="/overzicht" niveau={3} />
  return <NieuweBerichten berichten={gevonden.berichten} totaal={gevonden.totaal} />
}
