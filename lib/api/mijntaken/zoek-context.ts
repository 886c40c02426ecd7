import 'server-only'
import type { z } from 'zod'
import type { Executor } from '@/db/client'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { zoekHouder } from '@/lib/crypto/persoon-urn'
import { listTaken } from '@/lib/taken/list-taken'
import { toBerichtInfo, toTaakInfo } from './mapping'
import { type contextVraag, ONDERDELEN, type Onderdeel } from './schemas'

/** The standard has no pages here; nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/** Summaries of what one customer has, of the kinds that were asked for; of all kinds when none was named. */
export async function zoekContext(
  db: Executor,
  { klantId, contextId, include }: z.output<typeof contextVraag>,
) {
  const gevraagd: readonly string[] = include?.length ? include : ONDERDELEN
  const wil = (onderdeel: Onderdeel) => gevraagd.includes(onderdeel)
  const vraag = { personen: [zoekHouder(klantId)], gerelateerdAan: contextId }
  const nu = new Date()
  const [taken, berichten] = await Promise.all([
    wil('taken') ? listTaken(db, vraag, MAX) : null,
    wil('berichten') ? listBerichten(db, { ...vraag, zichtbaarOp: nu }, MAX) : null,
  ])
  return {
    ...(taken ? { taken: taken.taken.map((taak) => toTaakInfo(taak, nu)) } : {}),
    ...(berichten ? { berichten: berichten.berichten.map(toBerichtInfo) } : {}),
  }
}
