import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { listVertegenwoordigden } from './list-vertegenwoordigden'

/** Whether every page offers to act for somebody else. Asked of our own store only: elsewhere it costs each page a call. */
export async function heeftKeuze(bezoeker: Identiteit): Promise<boolean> {
  if (getConfig().registraties.klantinteractie.soort !== 'lokaal') return false
  return (await listVertegenwoordigden(bezoeker)).length > 0
}
