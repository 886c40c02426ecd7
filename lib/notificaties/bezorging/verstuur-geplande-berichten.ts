import 'server-only'
import { ExponentialBackoff, handleAll, retry } from 'cockatiel'
import type { Database } from '@/db/client'
import { type BerichtRij, leaseBericht, returnBericht } from '@/db/queries/notificaties-uit/lease-bericht'
import { type NieuweStand, storeUitkomst, toAflevering } from '@/db/queries/notificaties-uit/store-stand'
import {
  eindeTermijn,
  KANALEN,
  type Kanaalsoort,
  type Uitkomst,
  verwerkUitkomst,
} from '@/lib/domain/aflevering'
import { getLogger } from '@/lib/observability/logger'
import { AanbiederInRust } from '../kanalen/met-breaker'
import type { Middelen } from './middelen'
import { verstuurBericht } from './verstuur-bericht'

/** Longer than an attempt may take, so that a message is never taken over from a sender that still lives. */
const LEASE_MS = 120_000
const POGING_MS = 90_000
const RUST_MS = 30_000

/** The outcome of a sending is known here alone, so it outlives a database that restarts; together less than what is left of the lease. */
const opslag = retry(handleAll, {
  maxAttempts: 8,
  backoff: new ExponentialBackoff({ initialDelay: 250, maxDelay: 4_000 }),
})

type Verzending = Middelen & {
  db: Database
  nu: () => Date
  /** At most this many messages. */
  max: number
  /** Stops taking messages; what is being sent is finished. */
  signal?: AbortSignal
  loting?: () => number
}

export type Verzonden = Record<Uitkomst['soort'] | 'teruggegeven', number>

/**
 * Sends what is due, urgent messages first, each channel at its own pace; safe to run in any number of processes at
 * once. A message is taken by a lease and its outcome stored before the next: a sender that dies leaves at most the
 * messages in its hands to be sent a second time, with the same Message-ID. Gives what came of them.
 */
export async function verstuurGeplandeBerichten(verzending: Verzending): Promise<Verzonden> {
  const telling: Verzonden = { verzonden: 0, tijdelijk: 0, definitief: 0, teruggegeven: 0 }
  const rest = { aantal: verzending.max }
  const lopend = KANALEN.map((soort) => sendByKanaal(verzending, soort, rest, telling))
  const afloop = await Promise.allSettled(lopend)
  const mislukt = afloop.find((deel) => deel.status === 'rejected')
  if (mislukt) throw mislukt.reason
  return telling
}

/** Starts with one lane; each lane that finds work opens another one, up to what the channel takes at once. */
async function sendByKanaal(
  verzending: Verzending,
  soort: Kanaalsoort,
  rest: { aantal: number },
  telling: Verzonden,
): Promise<void> {
  const { db, kanalen, nu, signal } = verzending
  const kanaal = kanalen[soort]
  if (!kanaal) return
  const banen: Promise<void>[] = []
  const fouten: unknown[] = []
  // A lane that fails while another one is waited for would end the process.
  const open = () => void banen.push(baan().catch((fout: unknown) => void fouten.push(fout)))
  const baan = async (): Promise<void> => {
    while (rest.aantal > 0 && !signal?.aborted && kanaal.isBeschikbaar()) {
      rest.aantal -= 1
      const rij = await leaseBericht(db, [soort], nu(), LEASE_MS)
      if (!rij) {
        rest.aantal += 1
        return
      }
      if (banen.length < kanaal.gelijktijdig) open()
      telling[await handle(rij, verzending, kanaal.aanbieder)] += 1
    }
  }
  open()
  // The list grows while it is walked through.
  for (const elk of banen) await elk
  if (fouten.length > 0) throw fouten[0]
}

async function handle(rij: BerichtRij, verzending: Verzending, aanbieder: string): Promise<keyof Verzonden> {
  const { db, nu, loting = Math.random } = verzending
  const uitkomst = await attempt(rij, verzending)
  if (uitkomst === 'in-rust') {
    await returnBericht(db, rij, new Date(nu().getTime() + RUST_MS))
    return 'teruggegeven'
  }
  const moment = nu()
  const stand = verwerkUitkomst(toAflevering(rij), uitkomst, moment, loting())
  const nieuw: NieuweStand = {
    stand,
    nu: moment,
    wat: `${aanbieder}: ${uitkomst.soort}`,
    ...(uitkomst.soort === 'verzonden' && uitkomst),
    ...(uitkomst.soort === 'verzonden' && !uitkomst.bevestigingVolgt && { adres: 'bezorgbaar' }),
    ...(uitkomst.soort === 'definitief' && uitkomst.adresOngeldig && { adres: 'onbezorgbaar' }),
  }
  await opslag.execute(() => storeUitkomst(db, rij, nieuw))
  return stand.status === 'definitief_mislukt' ? 'definitief' : uitkomst.soort
}

async function attempt(rij: BerichtRij, verzending: Verzending): Promise<Uitkomst | 'in-rust'> {
  if (verzending.nu() > eindeTermijn(toAflevering(rij), verzending.nu())) {
    return { soort: 'definitief', reden: 'einde-termijn', adresOngeldig: false }
  }
  try {
    return await within(POGING_MS, verstuurBericht(rij, verzending))
  } catch (error) {
    if (error instanceof AanbiederInRust) return 'in-rust'
    // Its message may hold the text or the address; the name and the row are enough to find out.
    getLogger().error('bericht-niet-opgesteld', { code: error instanceof Error ? error.name : 'onbekend' })
    return { soort: 'tijdelijk', reden: 'fout-in-programma', storing: false }
  }
}

async function within(ms: number, poging: Promise<Uitkomst>): Promise<Uitkomst> {
  let timer: NodeJS.Timeout | undefined
  const teLaat = new Promise<Uitkomst>((resolve) => {
    timer = setTimeout(() => resolve({ soort: 'tijdelijk', reden: 'duurt-te-lang', storing: true }), ms)
  })
  try {
    return await Promise.race([poging, teLaat])
  } finally {
    clearTimeout(timer)
  }
}
