import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/profiel.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { requireEigenIdentiteit, requireIdentiteit } from '@/lib/auth/identiteit'
import { eigenTellingen } from '../eigen-tellingen'
import { EigenMelding } from './eigen-melding'
import { Panelen } from './panelen'
import { oneOf, type SearchParams } from './zoekdeel'

const GELUKT = [
  'email-toegevoegd',
  'email-gewijzigd',
  'email-bevestigd',
  'email-verwijderd',
  'telefoonnummer-toegevoegd',
  'telefoonnummer-gewijzigd',
  'telefoonnummer-bevestigd',
  'telefoonnummer-verwijderd',
  'keuze',
  'meldingen',
  'vestiging',
] as const

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel'))('titel') }
}

export default async function Profiel({ searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const gemeente = await getGemeente()
  const t = await getTranslations('profiel')
  const gelukt = oneOf((await searchParams).gelukt, GELUKT)
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="profiel"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      <EigenMelding />
      {gelukt ? (
        <div role="status">
          <Alert soort="ok">
            <Paragraph>{t(`gelukt.${gelukt}`)}</Paragraph>
          </Alert>
        </div>
      ) : null}
      <Panelen identiteit={identiteit} telefoon={gemeente.telefoon} />
    </PortaalPagina>
  )
}
