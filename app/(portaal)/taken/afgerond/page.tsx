import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { TakenPagina } from '../taken-pagina'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('taken'))('titelAfgerond') }
}

export default function Taken({ searchParams }: Readonly<{ searchParams: Promise<SearchParams> }>) {
  return <TakenPagina soort="afgerond" searchParams={searchParams} />
}
