import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { Stroom } from '@/app/(portaal)/stroom'
import { getGemeente } from '@/app/gemeente'
import { ContactmomentenLijst } from '@/components/contactmomenten/contactmomenten-lijst'
import {
  contactmomentenUrl,
  parseContactmomentenVraag,
  stelVraagUrl,
} from '@/components/contactmomenten/contactmomenten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { ButtonLink } from '@/components/ui/button'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { ZakenLaden } from '@/components/zaken/zaken-laden'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { ContactmomentenOverzicht, ContactmomentenVraag } from '@/lib/services/contactmomenten/dto'
import { listContactmomenten } from '@/lib/services/contactmomenten/list-contactmomenten'
import { unlessStoring } from '../unless-storing'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contactmomenten'))('titel') }
}

export default async function Contactmomenten({ searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const vraag = parseContactmomentenVraag(await searchParams)
  const t = await getTranslations('contactmomenten')
  const overzicht = unlessStoring('contactmomenten', listContactmomenten(identiteit, vraag))
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="contactmomenten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      <div className="mijn-stel-vraag">
        <ButtonLink href={stelVraagUrl()}>{t('stelVraag')}</ButtonLink>
      </div>
      <Stroom adres={contactmomentenUrl(vraag)} fallback={<ZakenLaden />}>
        <Lijst contactmomenten={overzicht} vraag={vraag} />
      </Stroom>
    </PortaalPagina>
  )
}

type LijstProps = Readonly<{
  contactmomenten: Promise<ContactmomentenOverzicht | 'storing'>
  vraag: ContactmomentenVraag
}>

async function Lijst({ contactmomenten, vraag }: LijstProps) {
  const overzicht = await contactmomenten
  if (overzicht === 'storing') return <DeelStoring deel="contactmomenten" adres={contactmomentenUrl(vraag)} />
  return <ContactmomentenLijst overzicht={overzicht} vraag={vraag} />
}
