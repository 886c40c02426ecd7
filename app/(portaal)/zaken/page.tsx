import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseZakenVraag, type SearchParams } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { ZakenScherm } from './zaken-scherm'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaken'))('titel') }
}

export default async function ZakenPagina({ searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  return <ZakenScherm identiteit={identiteit} vraag={parseZakenVraag('lopend', await searchParams)} />
}
