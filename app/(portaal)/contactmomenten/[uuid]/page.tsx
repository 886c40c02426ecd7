import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { getGemeente } from '@/app/gemeente'
import { ContactmomentPagina } from '@/components/contactmomenten/contactmoment-pagina'
import { contactmomentenUrl } from '@/components/contactmomenten/contactmomenten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { unlessStoring } from '../../unless-storing'
import { getReactietermijn } from '../reactietermijn'
import { ContactmomentStoring } from './contactmoment-storing'
import { loadContactmoment } from './load-contactmoment'

type Props = Readonly<{ params: Promise<{ uuid: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const contact = await unlessStoring('contactmomenten', loadContactmoment((await params).uuid))
  if (contact === 'storing') return { title: (await getTranslations('contactmomenten'))('titel') }
  return { title: contact?.onderwerp ?? (await getTranslations('fout.nietGevonden'))('titel') }
}

// No Suspense around this page: once a byte is sent, nothing can answer 404 any more.
export default async function Contactmoment({ params }: Props) {
  const identiteit = await requireIdentiteit()
  const { uuid } = await params
  const contact = await unlessStoring('contactmomenten', loadContactmoment(uuid))
  if (!contact) return nietGevonden()
  if (contact === 'storing') return <ContactmomentStoring uuid={uuid} />

  const t = await getTranslations('contactmomenten')
  const ouders = [{ href: contactmomentenUrl(), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="contactmomenten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: contact.onderwerp }}
    >
      <ContactmomentPagina contact={contact} termijn={getReactietermijn()} />
    </PortaalPagina>
  )
}
