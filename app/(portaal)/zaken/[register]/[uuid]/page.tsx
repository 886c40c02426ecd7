import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { ZaakPagina } from '@/components/zaak/zaak-pagina'
import { zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { vandaag } from '@/lib/format/datum'
import { nietGevonden } from '../../../niet-gevonden'
import { unlessOnbereikbaar } from '../../../unless-onbereikbaar'
import { ContactBlok } from './contact-blok'
import { loadZaak } from './load-zaak'
import { TakenBlok } from './taken-blok'

type Props = Readonly<{ params: Promise<{ register: string; uuid: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { register, uuid } = await params
  const zaak = await unlessOnbereikbaar(loadZaak(register, uuid))
  if (zaak === 'onbereikbaar') return { title: (await getTranslations('zaak'))('titelOnbekend') }
  return { title: zaak?.omschrijving ?? (await getTranslations('fout.nietGevonden'))('titel') }
}

// No Suspense around this page: once a byte is sent, notFound() can no longer answer 404.
export default async function Zaak({ params }: Props) {
  const { register, uuid } = await params
  const zaak = await unlessOnbereikbaar(loadZaak(register, uuid))
  if (!zaak) return nietGevonden()
  if (zaak === 'onbereikbaar') return <ZaakStoring adres={zaakUrl({ register, uuid })} />

  const t = await getTranslations('zaken')
  const gemeente = await getGemeente()
  const ouders = [{ href: zakenUrl({ soort: zaak.einddatum ? 'afgerond' : 'lopend' }), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="zaken"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders, huidig: zaak.omschrijving }}
    >
      <ZaakPagina
        zaak={zaak}
        gemeente={gemeente}
        vandaag={vandaag()}
        taken={<TakenBlok zaak={zaak} />}
        contact={<ContactBlok zaak={zaak} />}
      />
    </PortaalPagina>
  )
}

async function ZaakStoring({ adres }: Readonly<{ adres: string }>) {
  const t = await getTranslations('zaken')
  const titel = (await getTranslations('zaak'))('titelOnbekend')
  const ouders = [{ href: zakenUrl({ soort: 'lopend' }), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="zaken"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders, huidig: titel }}
    >
      <Heading level={1}>{titel}</Heading>
      <DeelStoring deel="zaken" adres={adres} />
    </PortaalPagina>
  )
}
