import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { Privacy } from '@/components/paginas/privacy'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paginas.privacy'))('titel') }
}

export default async function PrivacyPagina() {
  return <Privacy gemeente={await getGemeente()} />
}
