import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { OverzichtPagina } from '@/components/overzicht/overzicht-pagina'
import { LopendeZaken } from '@/components/zaken/lopende-zaken'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import { ZakenStoring } from '@/components/zaken/zaken-storing'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'
import type { ZakenOverzicht } from '@/lib/services/zaken/dto'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { aantalLopend } from '../aantal-lopend'
import { unlessOnbereikbaar } from '../unless-onbereikbaar'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaken.overzicht'))('titel') }
}

export default async function Overzicht() {
  const identiteit = await requireIdentiteit()
  const gemeente = await getGemeente()
  const overzicht = listZaken(identiteit, { soort: 'lopend' })
  return (
    <PortaalPagina gemeente={gemeente} huidig="overzicht" tellingen={{ zaken: aantalLopend(overzicht) }}>
      <OverzichtPagina gemeente={gemeente} naam={begroetingsnaam(identiteit)}>
        <Stroom adres="/overzicht" fallback={<ZakenLaden />}>
          <LopendeZakenBlok zaken={overzicht} />
        </Stroom>
      </OverzichtPagina>
    </PortaalPagina>
  )
}

async function LopendeZakenBlok({ zaken }: Readonly<{ zaken: Promise<ZakenOverzicht> }>) {
  const overzicht = await unlessOnbereikbaar(zaken)
  if (overzicht === 'onbereikbaar') return <ZakenStoring adres="/overzicht" />
  return <LopendeZaken overzicht={overzicht} />
}
