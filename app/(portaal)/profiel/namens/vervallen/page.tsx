import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { ProfielScherm } from '../../profiel-scherm'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.namens.vervallen'))('titel') }
}

/** Where somebody lands who acted for another and may not any more. */
export default async function NamensVervallen() {
  await requireEigenIdentiteit()
  const t = await getTranslations('profiel.namens.vervallen')
  return (
    <ProfielScherm titel={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <Paragraph>{t('wat')}</Paragraph>
      <div className="mijn-knopregel">
        <ButtonLink href="/overzicht">{t('verder')}</ButtonLink>
      </div>
    </ProfielScherm>
  )
}
