import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Heading } from '@/components/ui/heading'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { Zoekveld } from '@/components/zoeken/zoekveld'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { parseZoekterm, ZOEKTERM_MAX } from '@/lib/domain/zoekterm'
import { eigenTellingen } from '../eigen-tellingen'
import { ZoekResultaten } from './resultaten'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

/** What was typed; a repeated key counts as nothing typed. */
const invoerVan = ({ q }: SearchParams): string => (typeof q === 'string' ? q : '')

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('zoeken')
  const term = parseZoekterm(invoerVan(await searchParams))
  return { title: term.soort === 'goed' ? t('titelMet', { zoek: term.tekst }) : t('titel') }
}

export default async function ZoekPagina({ searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const invoer = invoerVan(await searchParams)
  const term = parseZoekterm(invoer)
  const t = await getTranslations('zoeken')
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig={null}
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <Zoekveld
        zoek={invoer.slice(0, ZOEKTERM_MAX)}
        fout={term.soort === 'te-kort' || term.soort === 'te-lang' ? term.soort : null}
      />
      {term.soort === 'goed' ? (
        <ZoekResultaten identiteit={identiteit} zoek={term.tekst} woorden={term.woorden} />
      ) : null}
    </PortaalPagina>
  )
}
