import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { getGemeente } from '@/app/gemeente'
import { BerichtPagina } from '@/components/berichten/bericht-pagina'
import { berichtenUrl } from '@/components/berichten/berichten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { berichtenActie, markeerGelezenActie } from '../acties'
import { loadBericht } from './load-bericht'

type Props = Readonly<{ params: Promise<{ uuid: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bericht = await loadBericht((await params).uuid)
  return { title: bericht?.onderwerp ?? (await getTranslations('fout.nietGevonden'))('titel') }
}

// Reading changes nothing: the page marks the bericht as read with a POST of its own. No Suspense around it: once a
// byte is sent, nothing can answer 404 any more.
export default async function Bericht({ params }: Props) {
  const identiteit = await requireIdentiteit()
  const bericht = await loadBericht((await params).uuid)
  if (!bericht) return nietGevonden()

  const t = await getTranslations('berichten')
  const gemeente = await getGemeente()
  const ouders = [
    { href: berichtenUrl({ map: bericht.gearchiveerd ? 'archief' : 'alle' }), tekst: t('titel') },
  ]
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="berichten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: bericht.onderwerp }}
    >
      <BerichtPagina
        bericht={bericht}
        gemeente={gemeente}
        nu={new Date().toISOString()}
        markeerGelezen={markeerGelezenActie.bind(null, bericht.uuid)}
        actie={berichtenActie}
      />
    </PortaalPagina>
  )
}
