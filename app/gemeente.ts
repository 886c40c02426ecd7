import { connection } from 'next/server'
import type { Gemeente } from '@/components/layout/gemeente'
import { getConfig } from '@/lib/env/load-config'

/** What the pages show of the municipality. Read per request: a build has no configuration. */
export async function getGemeente(): Promise<Gemeente> {
  await connection()
  const { gemeente: naam, ...portaal } = getConfig().portaal
  return { ...portaal, naam }
}
