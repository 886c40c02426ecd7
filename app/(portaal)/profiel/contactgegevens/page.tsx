import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Contactadressen } from '@/components/profiel/contactadressen'
import { PaneelStoring } from '@/components/profiel/paneel'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { getVoorWie, requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { listContactadressen } from '@/lib/services/profiel/list-contactadressen'
import { unlessOnbereikbaar } from '../../unless-onbereikbaar'
import { ProfielScherm } from '../profiel-scherm'
import { oneOf, type SearchParams } from '../zoekdeel'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.contact'))('titel') }
}

export default async function Contactgegevens({ searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const t = await getTranslations('profiel')
  const { fout, gelukt } = await searchParams
  const adressen = await unlessOnbereikbaar(listContactadressen(identiteit))
  const voor = await getVoorWie('eigen')
  const geweigerd = oneOf(fout, ['niet-bevestigd', 'te-veel-codes', 'storing'])
  return (
    <ProfielScherm titel={t('contact.titel')}>
      <Paragraph purpose="lead">{t('contact.uitleg')}</Paragraph>
      {gelukt === 'keuze' ? (
        <div role="status">
          <Alert soort="ok">
            <Paragraph>{t('gelukt.keuze')}</Paragraph>
          </Alert>
        </div>
      ) : null}
      {geweigerd ? (
        <Alert soort="error">
          <Paragraph>{t(`fouten.${geweigerd}`)}</Paragraph>
        </Alert>
      ) : null}
      {adressen === 'onbereikbaar' ? (
        <PaneelStoring />
      ) : (
        (['email', 'telefoonnummer'] as const).map((soort) => (
          <Contactadressen
            key={soort}
            voor={voor}
            soort={soort}
            adressen={adressen.filter((adres) => adres.soort === soort)}
          />
        ))
      )}
      <p className="mijn-bron">{t('contact.standaardUitleg')}</p>
    </ProfielScherm>
  )
}
