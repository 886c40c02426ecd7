import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Heading } from '@/components/ui/heading'
import { ZaakPagina } from '@/components/zaak/zaak-pagina'
import { ZakenStoring } from '@/components/zaken/zaken-storing'
import { zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { vandaag } from '@/lib/format/datum'
import { unlessOnbereikbaar } from '../../../unless-onbereikbaar'
import { loadZaak } from './load-zaak'

type Props = Readonly<{ params: Promise<{ register: string; uuid: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { register, uuid } = await params
  const zaak = await unlessOnbereikbaar(loadZaak(register, uuid))
  return { title: zaak?.omschrijving ?? (await getTranslations('zaak'))('titelOnbekend') }
}

// No Suspense around this page: once a byte is sent, notFound() can no longer answer 404.
export default async function Zaak({ params }: Props) {
  const { register, uuid } = await params
  const t = await getTranslations('zaken')
  const tZaak = await getTranslations('zaak')
  const zaak = await unlessOnbereikbaar(loadZaak(register, uuid))
  const gemeente = getGemeente()
  const ouders = [{ href: zakenUrl({ soort: zaak?.einddatum ? 'afgerond' : 'lopend' }), tekst: t('titel') }]

  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="zaken"
      kruimels={{ ouders, huidig: zaak?.omschrijving ?? tZaak('titelOnbekend') }}
    >
      {zaak ? (
        <ZaakPagina zaak={zaak} gemeente={gemeente} vandaag={vandaag()} />
      ) : (
        <>
          <Heading level={1}>{tZaak('titelOnbekend')}</Heading>
          <ZakenStoring adres={zaakUrl({ register, uuid })} />
        </>
      )}
    </PortaalPagina>
  )
}
