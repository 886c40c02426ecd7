import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { BerichtenScherm } from '../berichten-scherm'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('berichten'))('titelNieuw') }
}

export default async function BerichtenNieuw({ searchParams }: Props) {
  return <BerichtenScherm map="nieuw" params={await searchParams} />
}
