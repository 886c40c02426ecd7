import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { aantalFouten } from '@/components/taken/taak-formulier'
import { TaakPagina, type TaakWeergave } from '@/components/taken/taak-pagina'
import { type SearchParams, zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { getVoorWie, requireIdentiteit } from '@/lib/auth/identiteit'
import { settleBetaling } from '@/lib/services/taken/betaal-taak'
import { unlessStoring } from '../../unless-storing'
import { loadTaak } from './load-taak'
import { TaakStoring } from './taak-storing'

type Props = Readonly<{ params: Promise<{ uuid: string }>; searchParams: Promise<SearchParams> }>

const weergaveSchema = z.object({
  stap: z.enum(['controle', 'fouten', 'storing', 'ongeldig']).optional().catch(undefined),
  van: z.literal('zaak').optional().catch(undefined),
  terug: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform((value) => value === 'ja'),
})

const parseWeergave = async (searchParams: Props['searchParams']): Promise<TaakWeergave> => {
  const { stap, van, terug } = weergaveSchema.parse(await searchParams)
  return { stap, van, terug }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const taak = await unlessStoring('taken', loadTaak((await params).uuid))
  if (taak === 'storing') return { title: (await getTranslations('taken.storing'))('titelEen') }
  if (!taak) return { title: (await getTranslations('fout.nietGevonden'))('titel') }
  const { stap } = await parseWeergave(searchParams)
  const aantal =
    stap === 'fouten' && taak.uitvoering?.soort === 'formulier' ? aantalFouten(taak.uitvoering) : 0
  if (aantal === 0) return { title: taak.titel }
  return { title: (await getTranslations('taken.fouten'))('paginatitel', { aantal, titel: taak.titel }) }
}

// No Suspense around this page: once a byte is sent, notFound() can no longer answer 404.
export default async function Taak({ params, searchParams }: Props) {
  const { uuid } = await params
  const weergave = await parseWeergave(searchParams)
  const identiteit = await requireIdentiteit()
  const taak = await unlessStoring('taken', loadTaak(uuid))
  if (!taak) return nietGevonden()
  if (taak === 'storing') return <TaakStoring uuid={uuid} />
  // Also of somebody who did not come back by the way of the payment page; who did may come while it is being completed.
  const betaling = taak.uitvoering?.soort === 'betaling' && taak.uitvoering.betaling
  const kanBetaald = betaling === 'betaald' || (betaling !== false && weergave.terug)
  const isAfgerond = kanBetaald && (await unlessStoring('taken', settleBetaling(identiteit, uuid)))
  if (isAfgerond === true) redirect(`/taken/${uuid}/verstuurd`)

  // Back from paying, while the provider told us before the browser came.
  const isGedaan = taak.status === 'uitgevoerd' || taak.status === 'verwerkt'
  if (weergave.terug && taak.isBetaling && isGedaan) redirect(`/taken/${uuid}/verstuurd`)

  const gemeente = await getGemeente()
  const t = await getTranslations()
  const vanZaak = weergave.van && taak.zaak
  const ouders = vanZaak
    ? [
        { href: zakenUrl({ soort: 'lopend' }), tekst: t('zaken.titel') },
        { href: zaakUrl(vanZaak), tekst: vanZaak.omschrijving },
      ]
    : [{ href: '/taken', tekst: t('taken.titel') }]
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig={vanZaak ? 'zaken' : 'taken'}
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: taak.titel }}
    >
      <TaakPagina
        taak={taak}
        gemeente={gemeente}
        weergave={weergave}
        voor={await getVoorWie()}
        terugAdres={vanZaak ? zaakUrl(vanZaak) : '/taken'}
      />
    </PortaalPagina>
  )
}
