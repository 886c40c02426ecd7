import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { NieuweBerichten } from '@/components/berichten/nieuwe-berichten'
import { RecentContact } from '@/components/contactmomenten/recent-contact'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { OverzichtPagina } from '@/components/overzicht/overzicht-pagina'
import { TakenLaden } from '@/components/taken/taken-laden'
import { TakenRegelen } from '@/components/taken/taken-regelen'
import { DeelStoring } from '@/components/ui/deel-storing'
import { LopendeZaken } from '@/components/zaken/lopende-zaken'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { handelaarVan } from '@/lib/domain/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'
import { listNieuweBerichten } from '@/lib/services/berichten/list-nieuwe-berichten'
import { listRecenteContactmomenten } from '@/lib/services/contactmomenten/list-recente-contactmomenten'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import { listTakenInStappen } from '@/lib/services/taken/list-taken'
import type { ZakenOverzicht } from '@/lib/services/zaken/dto'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { aantalLopend } from '../aantal-lopend'
import { aantalNieuw } from '../aantal-nieuw'
import { aantalOpen } from '../aantal-open'
import { unlessOnbereikbaar } from '../unless-onbereikbaar'
import { unlessStoring } from '../unless-storing'

const MAX_NIEUWE_BERICHTEN = 3
const MAXIMAAL_TAKEN = 3
const MAX_CONTACTMOMENTEN = 3

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaken.overzicht'))('titel') }
}

export default async function Overzicht() {
  const identiteit = await requireIdentiteit()
  const gemeente = await getGemeente()
  const overzicht = listZaken(identiteit, { soort: 'lopend' })
  const taken = listTakenInStappen(identiteit, { soort: 'open', perPagina: MAXIMAAL_TAKEN })
  const zonderZaken = taken.zonderZaken()
  const nieuweBerichten = unlessStoring('berichten', listNieuweBerichten(identiteit, MAX_NIEUWE_BERICHTEN))
  const contact = unlessStoring(
    'contactmomenten',
    listRecenteContactmomenten(identiteit, MAX_CONTACTMOMENTEN),
  )
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="overzicht"
      tellingen={{
        zaken: aantalLopend(overzicht),
        taken: aantalOpen(zonderZaken),
        berichten: aantalNieuw(nieuweBerichten),
      }}
    >
      <OverzichtPagina
        gemeente={gemeente}
        naam={begroetingsnaam(handelaarVan(identiteit))}
        regelen={
          <Stroom adres="/overzicht" fallback={<TakenLaden />}>
            <TakenBlok
              zonderZaken={unlessStoring('taken', zonderZaken)}
              metZaken={() => unlessStoring('taken', taken.metZaken())}
            />
          </Stroom>
        }
        berichten={
          <Stroom adres="/overzicht" fallback={null}>
            <NieuweBerichtenBlok berichten={nieuweBerichten} />
          </Stroom>
        }
        contact={
          <Stroom adres="/overzicht" fallback={null}>
            <RecentContactBlok contact={contact} />
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

type Taken = Promise<TakenOverzicht | 'storing'>

/**
 * Fails alone: an error here says nothing about the zaken beside it. The taken do not wait for the registers either:
 * until the names of their zaken come, they stand with the numbers.
 */
async function TakenBlok({ zonderZaken, metZaken }: Readonly<{ zonderZaken: Taken; metZaken: () => Taken }>) {
  const overzicht = await zonderZaken
  if (overzicht === 'storing') return <DeelStoring deel="taken" adres="/overzicht" />
  return (
    <Stroom adres="/overzicht" fallback={<TakenRegelen overzicht={overzicht} />}>
      <TakenMetZaken overzicht={metZaken()} />
    </Stroom>
  )
}

async function TakenMetZaken({ overzicht }: Readonly<{ overzicht: Taken }>) {
  const gevonden = await overzicht
  return gevonden === 'storing' ? (
    <DeelStoring deel="taken" adres="/overzicht" />
  ) : (
    <TakenRegelen overzicht={gevonden} />
  )
}

async function LopendeZakenBlok({ zaken }: Readonly<{ zaken: Promise<ZakenOverzicht> }>) {
  const overzicht = await unlessOnbereikbaar(zaken)
  if (overzicht === 'onbereikbaar') return <DeelStoring deel="zaken" adres="/overzicht" />
  return <LopendeZaken overzicht={overzicht} />
}

type Nieuwe = Awaited<ReturnType<typeof listNieuweBerichten>>

async function NieuweBerichtenBlok({ berichten }: Readonly<{ berichten: Promise<Nieuwe | 'storing'> }>) {
  const gevonden = await berichten
  if (gevonden === 'storing') return <DeelStoring deel="berichten" adres="/overzicht" niveau={3} />
  return <NieuweBerichten nieuwe={gevonden} />
}

type Recent = Awaited<ReturnType<typeof listRecenteContactmomenten>>

async function RecentContactBlok({ contact }: Readonly<{ contact: Promise<Recent | 'storing'> }>) {
  const gevonden = await contact
  if (gevonden === 'storing') return <DeelStoring deel="contactmomenten" adres="/overzicht" niveau={3} />
  return <RecentContact contactmomenten={gevonden} />
}
