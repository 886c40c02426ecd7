import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { AFGERONDE_STATUSSEN, TakenScherm } from '@/components/taken/taken-scherm'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { countOpenTaken, listTaken } from '@/lib/services/taken/list-taken'

type Props = Readonly<{ soort: 'open' | 'afgerond'; searchParams: Promise<SearchParams> }>

/** What does not parse counts as not asked: a mangled link still shows the list. */
const vraagSchema = z.object({
  status: z.enum(AFGERONDE_STATUSSEN).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

export async function TakenPagina({ soort, searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const vraag = vraagSchema.parse(await searchParams)
  const status = soort === 'afgerond' ? vraag.status : undefined
  const [overzicht, aantalOpen] = await Promise.all([
    listTaken(identiteit, {
      soort,
      ...(status && { status }),
      ...(vraag.pagina && { pagina: vraag.pagina }),
    }),
    countOpenTaken(identiteit),
  ])
  const t = await getTranslations('taken')
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="taken"
      tellingen={{ ...eigenTellingen(identiteit), taken: Promise.resolve(aantalOpen) }}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <TakenScherm soort={soort} status={status} overzicht={overzicht} aantalOpen={aantalOpen} />
    </PortaalPagina>
  )
}
