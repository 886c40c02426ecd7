import 'server-only'
import type { z } from 'zod'
import type { Handeling } from '@/lib/audit/handeling'
import { recordInzage } from '@/lib/audit/record-inzage'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { berichtInzage } from '@/lib/berichten/record-inzage'
import { zoekHouder } from '@/lib/crypto/persoon-urn'
import { listTaken } from '@/lib/taken/list-taken'
import { taakInzage } from '@/lib/taken/record-inzage'
import { toBerichtInfo, toTaakInfo } from './mapping'
import { type contextVraag, ONDERDELEN, type Onderdeel } from './schemas'

/** The standard has no pages here; nobody has more than this. */
const MAX = { limit: 500, offset: 0 }

/** Summaries of what one customer has, of the kinds that were asked for; of all kinds when none was named. */
export async function zoekContext(
  handeling: Handeling,
  { klantId, contextId, include }: z.output<typeof contextVraag>,
) {
  const { db } = handeling
  const gevraagd: readonly string[] = include?.length ? include : ONDERDELEN
  const wil = (onderdeel: Onderdeel) => gevraagd.includes(onderdeel)
  const vraag = { personen: [zoekHouder(klantId)], gerelateerdAan: contextId }
  const nu = new Date()
  const [taken, berichten] = await Promise.all([
    wil('taken') ? listTaken(db, vraag, MAX) : null,
    wil('berichten') ? listBerichten(db, { ...vraag, zichtbaarOp: nu }, MAX) : null,
  ])
  await recordInzage(handeling, [
    ...taakInzage(taken?.taken ?? []),
    ...berichtInzage(berichten?.berichten ?? []),
  ])
  return {
    ...(taken ? { taken: taken.taken.map((taak) => toTaakInfo(taak, nu)) } : {}),
    ...(berichten ? { berichten: berichten.berichten.map(toBerichtInfo) } : {}),
  }
}
