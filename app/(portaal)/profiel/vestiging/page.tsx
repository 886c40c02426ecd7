import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { PaneelStoring } from '@/components/profiel/paneel'
import { VestigingFormulier } from '@/components/profiel/vestiging-formulier'
import { Paragraph } from '@/components/ui/paragraph'
import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { kiestVestiging } from '@/lib/services/profiel/choose-vestiging'
import { listVestigingen } from '@/lib/services/profiel/list-vestigingen'
import { unlessOnbereikbaar } from '../../unless-onbereikbaar'
import { ProfielScherm } from '../profiel-scherm'
import type { SearchParams } from '../zoekdeel'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.vestiging'))('titel') }
}

export default async function Vestiging({ searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  if (identiteit.soort !== 'bedrijf') return nietGevonden()
  const t = await getTranslations('profiel')
  const titel = t('vestiging.titel')
  if (!kiestVestiging(identiteit))
    return (
      <ProfielScherm titel={titel}>
        <Paragraph>{t('vestiging.vast')}</Paragraph>
      </ProfielScherm>
    )

  const vestigingen = await unlessOnbereikbaar(listVestigingen(identiteit))
  const fout = (await searchParams).fout ? t('fouten.vestiging') : undefined
  return (
    <ProfielScherm titel={titel} fouten={fout ? [{ veldId: 'vestiging', tekst: fout }] : []}>
      {vestigingen === 'onbereikbaar' ? (
        <PaneelStoring />
      ) : (
        <>
          <Paragraph purpose="lead">{t('vestiging.uitleg')}</Paragraph>
          <VestigingFormulier
            vestigingen={vestigingen}
            huidig={identiteit.vestigingsnummer ?? null}
            fout={fout}
          />
        </>
      )}
    </ProfielScherm>
  )
}
