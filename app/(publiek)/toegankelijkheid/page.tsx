import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { Toegankelijkheid } from '@/components/paginas/toegankelijkheid'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paginas.toegankelijkheid'))('titel') }
}

export default async function ToegankelijkheidPagina() {
  return <Toegankelijkheid gemeente={await getGemeente()} />
}
