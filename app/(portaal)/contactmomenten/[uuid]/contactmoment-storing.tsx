import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { contactmomentenUrl, contactmomentUrl } from '@/components/contactmomenten/contactmomenten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'

/** The registration does not answer, so nothing can be said of this contact, not even that it exists. */
export async function ContactmomentStoring({ uuid }: Readonly<{ uuid: string }>) {
  const titel = (await getTranslations('contactmomenten'))('titel')
  const ouders = [{ href: contactmomentenUrl(), tekst: titel }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="contactmomenten"
      kruimels={{ ouders, huidig: titel }}
    >
      <Heading level={1}>{titel}</Heading>
      <DeelStoring deel="contactmomenten" adres={contactmomentUrl(uuid)} />
    </PortaalPagina>
  )
}
