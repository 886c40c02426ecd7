import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { findPartijId } from '@/lib/klantinteractie/lokaal/find-partij'
import { onderwerpenVan, onderwerpVanSessie } from '@/lib/live/onderwerpen'
import { createStroom } from '@/lib/live/stroom'
import { getVerdeler, type Verdeler } from '@/lib/live/verdeler'

/** A browser keeps a stream only for tabs that are looked at. */
const MAX_PER_SESSIE = 6

export type LiveContext = { db: Database; verdeler: Verdeler; open: Map<string, number> }

export type LiveVraag = {
  identiteit: Identiteit
  sessieHash: string
  einde: Date
  hernieuw: () => Promise<Date | null>
  hervat: boolean
}

/**
 * The stream of what changes for this visitor: only the topics of its own identity, until its session ends. `te-veel`
 * when this session has enough of them in this process. Throws when the database does not listen.
 */
export async function openGebeurtenissen(
  { identiteit, sessieHash, ...vraag }: LiveVraag,
  { db, verdeler, open }: LiveContext = createLiveContext(),
): Promise<Result<ReadableStream<Uint8Array>, 'te-veel'>> {
  const aantal = open.get(sessieHash) ?? 0
  if (aantal >= MAX_PER_SESSIE) return fail('te-veel')
  open.set(sessieHash, aantal + 1)
  const bijEinde = () => {
    const rest = (open.get(sessieHash) ?? 1) - 1
    if (rest > 0) open.set(sessieHash, rest)
    else open.delete(sessieHash)
  }
  const stroom = await createStroom({
    ...vraag,
    bijEinde,
    volg: async (volger) => {
      const onderwerpen = onderwerpenVan(identiteit, await findPartijId(db, identiteit))
      return verdeler.volg([...onderwerpen, onderwerpVanSessie(sessieHash)], volger)
    },
  })
  return ok(stroom)
}

// Next evaluates a module more than once; the count is one a process.
const holder = globalThis as typeof globalThis & { mijnservicesStromen?: Map<string, number> }

function createLiveContext(): LiveContext {
  holder.mijnservicesStromen ??= new Map()
  return { db: getDb(), verdeler: getVerdeler(), open: holder.mijnservicesStromen }
}
