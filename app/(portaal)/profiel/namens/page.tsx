import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NamensFormulier } from '@/components/profiel/namens-formulier'
import { PaneelStoring } from '@/components/profiel/paneel'
import { Paragraph } from '@/components/ui/paragraph'
import { getNamensKlant, requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { listVertegenwoordigden } from '@/lib/services/vertegenwoordiging/list-vertegenwoordigden'
import { unlessOnbereikbaar } from '../../unless-onbereikbaar'
import { ProfielScherm } from '../profiel-scherm'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.namens'))('titel') }
}

export default async function Namens() {
  const identiteit = await requireEigenIdentiteit()
  const t = await getTranslations('profiel.namens')
  const vertegenwoordigden = await unlessOnbereikbaar(listVertegenwoordigden(identiteit))
  if (vertegenwoordigden === 'onbereikbaar')
    return (
      <ProfielScherm titel={t('titel')}>
        <PaneelStoring />
      </ProfielScherm>
    )
  return (
    <ProfielScherm titel={t('titel')}>
      <Paragraph purpose="lead">{vertegenwoordigden.length > 0 ? t('uitleg') : t('geen')}</Paragraph>
      {vertegenwoordigden.length > 0 ? (
        <NamensFormulier vertegenwoordigden={vertegenwoordigden} huidig={await getNamensKlant()} />
      ) : null}
    </ProfielScherm>
  )
}
