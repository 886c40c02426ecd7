import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { type Knoop, toElement } from '../../../knoop'

type Props = Readonly<{ params: Promise<{ bladzijde: string }> }>

// Parsed once: what it costs to read the markup is no part of a page.
const bladzijden: Record<string, Knoop> = JSON.parse(process.env.KALE_BLADZIJDEN ?? '{}')

/** The markup of one of our pages as Next gives it when it has nothing else to do: no session, register, texts or headers. */
export default async function Bladzijde({ params }: Props) {
  await connection()
  const knoop = bladzijden[(await params).bladzijde]
  return knoop ? toElement(knoop, 0) : notFound()
}
