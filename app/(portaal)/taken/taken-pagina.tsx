import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { TakenLaden } from '@/components/taken/taken-laden'
import { AFGERONDE_STATUSSEN, type AfgerondeStatus, TakenScherm } from '@/components/taken/taken-scherm'
import { takenUrl } from '@/components/taken/taken-url'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import { listTaken } from '@/lib/services/taken/list-taken'
import { aantalBerichten } from '../aantal-berichten'
import { aantalOpen } from '../aantal-open'
import { aantalTaken } from '../aantal-taken'
import { Stroom } from '../stroom'
import { unlessStoring } from '../unless-storing'

type Props = Readonly<{ soort: 'open' | 'afgerond'; searchParams: Promise<SearchParams> }>

/** What does not parse counts as not asked: a mangled link still shows the list. */
const vraagSchema = z.object({
  status: z.enum(AFGERONDE_STATUSSEN).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

export async function TakenPagina({ soort, searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const gelezen = vraagSchema.parse(await searchParams)
  const status = soort === 'afgerond' ? gelezen.status : undefined
  const vraag = { ...(status && { status }), ...(gelezen.pagina && { pagina: gelezen.pagina }) }
  const gevonden = listTaken(identiteit, { soort, ...vraag })
  const overzicht = unlessStoring('taken', gevonden)
  const telling = soort === 'open' ? aantalOpen(gevonden) : aantalTaken(identiteit)
  const adres = takenUrl(soort, vraag)
  const t = await getTranslations('taken')
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="taken"
      tellingen={{ berichten: aantalBerichten(identiteit), taken: telling }}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      <Stroom adres={adres} fallback={<TakenLaden />}>
        <Lijst {...{ soort, status, adres, overzicht, telling }} />
      </Stroom>
    </PortaalPagina>
  )
}

type LijstProps = Readonly<{
  soort: 'open' | 'afgerond'
  status: AfgerondeStatus | undefined
  adres: string
  overzicht: Promise<TakenOverzicht | 'storing'>
  telling: Promise<number | null>
}>

async function Lijst({ soort, status, adres, overzicht, telling }: LijstProps) {
  const gevonden = await overzicht
  if (gevonden === 'storing') return <DeelStoring deel="taken" adres={adres} />
  return <TakenScherm soort={soort} status={status} overzicht={gevonden} aantalOpen={await telling} />
}
