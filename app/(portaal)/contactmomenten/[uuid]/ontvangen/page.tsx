import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { unlessStoring } from '@/app/(portaal)/unless-storing'
import { getGemeente } from '@/app/gemeente'
import { contactmomentenUrl } from '@/components/contactmomenten/contactmomenten-url'
import { VraagOntvangen } from '@/components/contactmomenten/vraag-ontvangen'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { getReactietermijn } from '../../reactietermijn'
import { ContactmomentStoring } from '../contactmoment-storing'
import { loadContactmoment } from '../load-contactmoment'

type Props = Readonly<{ params: Promise<{ uuid: string }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contactmomenten.ontvangen'))('kop') }
}

/** Confirmation of a question of one's own; also after a reload, when nothing is sent again. */
export default async function Ontvangen({ params }: Props) {
  const identiteit = await requireIdentiteit()
  const { uuid } = await params
  const contact = await unlessStoring('contactmomenten', loadContactmoment(uuid))
  if (contact === 'storing') return <ContactmomentStoring uuid={uuid} />
  if (!contact?.status) return nietGevonden()
  const t = await getTranslations('contactmomenten')
  const ouders = [{ href: contactmomentenUrl(), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="contactmomenten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: t('ontvangen.kop') }}
    >
      <VraagOntvangen contact={contact} termijn={getReactietermijn()} />
    </PortaalPagina>
  )
}
