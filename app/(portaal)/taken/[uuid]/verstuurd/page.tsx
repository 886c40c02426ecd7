import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { unlessStoring } from '@/app/(portaal)/unless-storing'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { TaakOntvangst } from '@/components/taken/taak-ontvangst'
import { taakUrl } from '@/components/taken/taken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { loadTaak } from '../load-taak'
import { TaakStoring } from '../taak-storing'

type Props = Readonly<{ params: Promise<{ uuid: string }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('taken.verstuurd'))('titel') }
}

/** The receipt; of a taak that was not sent there is none, and its own page says what is the matter. */
export default async function TaakVerstuurd({ params }: Props) {
  const { uuid } = await params
  const identiteit = await requireIdentiteit()
  const taak = await unlessStoring('taken', loadTaak(uuid))
  if (!taak) return nietGevonden()
  if (taak === 'storing') return <TaakStoring uuid={uuid} />
  const isVerstuurd = taak.onderweg || taak.status === 'uitgevoerd' || taak.status === 'verwerkt'
  if (!isVerstuurd) redirect(taakUrl(uuid))
  const ouders = [{ href: '/taken', tekst: (await getTranslations('taken'))('titel') }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="taken"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: taak.titel }}
    >
      <TaakOntvangst taak={taak} />
    </PortaalPagina>
  )
}
