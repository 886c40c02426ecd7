import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { NietGevonden } from '@/components/fout/niet-gevonden'
import { Kader } from '@/components/layout/kader'
import { LossePagina } from '@/components/layout/losse-pagina'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { getIdentiteit } from '@/lib/auth/identiteit'
import { eigenTellingen } from './(portaal)/eigen-tellingen'
import { getBezoeker } from './bezoeker'
import { Document, documentMetadata } from './document'
import { getGemeente } from './gemeente'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fout.nietGevonden')
  const { portaal, ...metadata } = await documentMetadata()
  return { ...metadata, title: `${t('titel')} | ${portaal}` }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/**
 * For an address that is no page at all. Outside the tree of layouts, because React sends the `not-found` of a layout
 * along with every page below it.
 */
export default async function OnbekendAdres() {
  const gemeente = await getGemeente()
  const bezoeker = await getBezoeker()
  const identiteit = await getIdentiteit()
  const t = await getTranslations('fout.nietGevonden')
  const melding = <NietGevonden gemeente={gemeente} ingelogd={bezoeker !== null} />
  return (
    <Document>
      <Kader gemeente={gemeente} bezoeker={bezoeker}>
        {bezoeker ? (
          <PortaalPagina
            gemeente={gemeente}
            huidig={null}
            tellingen={identiteit ? eigenTellingen(identiteit) : {}}
            kruimels={{ ouders: [], huidig: t('titel') }}
          >
            {melding}
          </PortaalPagina>
        ) : (
          <LossePagina>{melding}</LossePagina>
        )}
      </Kader>
    </Document>
  )
}
