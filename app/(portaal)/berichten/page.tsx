import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { BerichtenScherm } from './berichten-scherm'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('berichten'))('titel') }
}

export default async function Berichten({ searchParams }: Props) {
  return <BerichtenScherm map="alle" params={await searchParams} />
}
