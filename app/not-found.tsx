import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NietGevonden } from '@/components/fout/niet-gevonden'
import { Kader } from '@/components/layout/kader'
import { LossePagina } from '@/components/layout/losse-pagina'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { getIdentiteit } from '@/lib/auth/identiteit'
import { eigenTellingen } from './(portaal)/eigen-tellingen'
import { getBezoeker } from './bezoeker'
import { getGemeente } from './gemeente'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('fout.nietGevonden'))('titel') }
}

/** For an address that is no page at all: brings its own frame. */
export default async function OnbekendAdres() {
  const gemeente = await getGemeente()
  const bezoeker = await getBezoeker()
  const identiteit = await getIdentiteit()
  const melding = <NietGevonden gemeente={gemeente} ingelogd={bezoeker !== null} />
  return (
    <Kader gemeente={gemeente} bezoeker={bezoeker}>
      {bezoeker ? (
        <PortaalPagina
          gemeente={gemeente}
          huidig={null}
          tellingen={identiteit ? eigenTellingen(identiteit) : {}}
        >
          {melding}
        </PortaalPagina>
      ) : (
        <LossePagina>{melding}</LossePagina>
      )}
    </Kader>
  )
}
