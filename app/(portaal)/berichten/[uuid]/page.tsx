import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { getGemeente } from '@/app/gemeente'
import { BerichtPagina } from '@/components/berichten/bericht-pagina'
import { berichtenUrl, berichtUrl } from '@/components/berichten/berichten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { getVoorWie, requireIdentiteit } from '@/lib/auth/identiteit'
import { unlessStoring } from '../../unless-storing'
import { berichtenActie, markeerGelezenActie } from '../acties'
import { loadBericht } from './load-bericht'

type Props = Readonly<{ params: Promise<{ uuid: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bericht = await unlessStoring('berichten', loadBericht((await params).uuid))
  if (bericht === 'storing') return { title: (await getTranslations('berichten.storing'))('titelEen') }
  return { title: bericht?.onderwerp ?? (await getTranslations('fout.nietGevonden'))('titel') }
}

// Reading changes nothing: the page marks the bericht as read with a POST of its own. No Suspense around it: once a
// byte is sent, nothing can answer 404 any more.
export default async function Bericht({ params }: Props) {
  const identiteit = await requireIdentiteit()
  const { uuid } = await params
  const bericht = await unlessStoring('berichten', loadBericht(uuid))
  if (!bericht) return nietGevonden()

  const t = await getTranslations('berichten')
  const gemeente = await getGemeente()
  const isStoring = bericht === 'storing'
  const map = !isStoring && bericht.gearchiveerd ? 'archief' : 'alle'
  const ouders = [{ href: berichtenUrl({ map }), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="berichten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: isStoring ? t('storing.titelEen') : bericht.onderwerp }}
    >
      {isStoring ? (
        <>
          <Heading level={1}>{t('storing.titelEen')}</Heading>
          <DeelStoring deel="berichten" adres={berichtUrl(uuid)} />
        </>
      ) : (
        <BerichtPagina
          bericht={bericht}
          gemeente={gemeente}
          nu={new Date().toISOString()}
          voor={await getVoorWie()}
          markeerGelezen={markeerGelezenActie.bind(null, bericht.uuid)}
          actie={berichtenActie}
        />
      )}
    </PortaalPagina>
  )
}
