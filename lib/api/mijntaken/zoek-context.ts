import 'server-only'
import type { z } from 'zod'
import { betrokkeneHash } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { type InzageRegel, recordInzage } from '@/lib/audit/record-inzage'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { berichtInzage } from '@/lib/berichten/record-inzage'
import { zoekHouder } from '@/lib/crypto/persoon-urn'
import { type PersoonUrn, parseObjectUrn } from '@/lib/domain/urn'
import { listTaken } from '@/lib/taken/list-taken'
import { taakInzage } from '@/lib/taken/record-inzage'
import type { ContextBronnen } from './bronnen'
import { loadZaken } from './load-zaken'
import { toBerichtInfo, toContactmomentInfo, toTaakInfo, toZaakInfo } from './mapping'
import { type contextVraag, ONDERDELEN, type Onderdeel } from './schemas'

/** The standard has no pages here; nobody has more than this. */
const MAX = { limit: 500, offset: 0 }
type Vraag = z.output<typeof contextVraag>

/**
 * Summaries of what one customer has, of the kinds that were asked for; of all kinds when none was named. What a source
 * that is away would have given is absent, and the source is named in `onbereikbaar`.
 */
export async function zoekContext(
  handeling: Handeling,
  { klantId, contextId, include }: Vraag,
  bronnen: ContextBronnen,
) {
  const { db } = handeling
  const gevraagd: readonly string[] = include?.length ? include : ONDERDELEN
  const wil = (onderdeel: Onderdeel) => gevraagd.includes(onderdeel)
  const personen = [zoekHouder(klantId)]
  const bij = contextId ? { gerelateerdAan: [contextId] } : {}
  const nu = new Date()
  const [taken, berichten, uitRegisters] = await Promise.all([
    wil('taken') ? listTaken(db, { personen, ...bij }, MAX) : null,
    wil('berichten')
      ? listBerichten(db, { personen, gerelateerdAan: contextId, zichtbaarOp: nu }, MAX)
      : null,
    wil('zaken') || wil('contactmomenten') ? loadRondZaken(klantId, contextId, wil, bronnen) : null,
  ])
  await recordInzage(handeling, [
    ...taakInzage(taken?.taken ?? []),
    ...berichtInzage(berichten?.berichten ?? []),
    ...rondZakenInzage(handeling, klantId, uitRegisters),
  ])
  return {
    ...(taken ? { taken: taken.taken.map((taak) => toTaakInfo(taak, nu)) } : {}),
    ...(berichten ? { berichten: berichten.berichten.map(toBerichtInfo) } : {}),
    ...(uitRegisters?.zaken ? { zaken: uitRegisters.zaken.map(toZaakInfo) } : {}),
    ...(uitRegisters?.contactmomenten
      ? { contactmomenten: uitRegisters.contactmomenten.map(toContactmomentInfo) }
      : {}),
    ...(uitRegisters && uitRegisters.onbereikbaar.length > 0
      ? { onbereikbaar: uitRegisters.onbereikbaar }
      : {}),
  }
}

type RondZaken = Awaited<ReturnType<typeof loadRondZaken>>

/** Zaken, and contacts: which zaak a contact is about is known by the zaak alone. */
async function loadRondZaken(
  klantId: PersoonUrn,
  contextId: string | undefined,
  wil: (onderdeel: Onderdeel) => boolean,
  bronnen: ContextBronnen,
) {
  const { zaken: alle, onbereikbaar } = await loadZaken(klantId, bronnen)
  const context = contextId === undefined ? undefined : parseObjectUrn(contextId)
  const isGevraagd = (zaaknummer: string | undefined) =>
    context === undefined || (context?.soort === 'zaak' && context.zaaknummer === zaaknummer)
  const contacten = wil('contactmomenten') ? await bronnen.contactmomenten(klantId, alle ?? []) : null
  // Within one zaak, contacts can only be told apart by zaken that are known.
  const isBepaald = alle !== null || context === undefined
  return {
    zaken: wil('zaken') ? (alle?.filter(({ zaaknummer }) => isGevraagd(zaaknummer)) ?? null) : null,
    contactmomenten: isBepaald
      ? (contacten?.filter(({ zaak }) => isGevraagd(zaak?.zaaknummer)) ?? null)
      : null,
    onbereikbaar: contacten && !isBepaald ? [...onbereikbaar, 'contactmomenten'] : onbereikbaar,
  }
}

function rondZakenInzage(
  { correlatieId }: Handeling,
  klantId: PersoonUrn,
  gelezen: RondZaken | null,
): InzageRegel[] {
  const hash = betrokkeneHash(klantId)
  const contacten = gelezen?.contactmomenten ?? []
  return [
    ...(gelezen?.zaken ? [{ objecttype: 'zakenlijst', objectId: correlatieId, betrokkeneHash: hash }] : []),
    ...contacten.map(({ uuid }) => ({ objecttype: 'klantcontact', objectId: uuid, betrokkeneHash: hash })),
  ]
}
