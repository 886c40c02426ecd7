import 'server-only'
import { LRUCache } from 'lru-cache'
import { auditNaam } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { getVertegenwoordiging, type Vertegenwoordiging } from './find-vertegenwoordigde'
import { listVertegenwoordigden } from './list-vertegenwoordigden'

const GELDIG_MS = 60_000

type Vraag = { bezoeker: Identiteit; registratie: Vertegenwoordiging | null }

const keuzes = new LRUCache<string, boolean, Vraag>({
  ...{ max: 10_000, ttl: GELDIG_MS },
  fetchMethod: async (_wie, _vorige, { context: { bezoeker, registratie } }) =>
    (await listVertegenwoordigden(bezoeker, registratie)).length > 0,
})

/**
 * Whether every page offers to act for somebody else, as it was at most a minute ago: what the offer leads to asks anew.
 * Asked of our own store only: elsewhere it costs a call.
 */
export async function heeftKeuze(
  bezoeker: Identiteit,
  registratie: Vertegenwoordiging | null = getVertegenwoordiging(),
): Promise<boolean> {
  if (getConfig().registraties.klantinteractie.soort !== 'lokaal') return false
  return keuzes.forceFetch(auditNaam(bezoeker), { context: { bezoeker, registratie } })
}
