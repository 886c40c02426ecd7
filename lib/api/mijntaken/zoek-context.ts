import 'server-only'
import type { z } from 'zod'
import { betrokkeneHash } from '@/lib/audit/betrokkene'
import type { Handeling } from '@/lib/audit/handeling'
import { type InzageRegel, recordInzage } from '@/lib/audit/record-inzage'
import { berichtInzage } from '@/lib/berichten/record-inzage'
import type { PersoonUrn } from '@/lib/domain/urn'
import { taakInzage } from '@/lib/taken/record-inzage'
import type { ContextBronnen } from './bronnen'
import { leesContext } from './lees-context'
import { toBerichtInfo, toContactmomentInfo, toTaakInfo, toZaakInfo } from './mapping'
import type { contextVraag } from './schemas'

type Gelezen = Awaited<ReturnType<typeof leesContext>>

/**
 * Summaries of what one customer has, of the kinds that were asked for. What a source that is away would have given is
 * absent, and the source is named in `onbereikbaar`.
 */
export async function zoekContext(
  handeling: Handeling,
  vraag: z.output<typeof contextVraag>,
  bronnen: ContextBronnen,
) {
  const gelezen = await leesContext(vraag, bronnen)
  await recordInzage(handeling, inzageVan(handeling, vraag.klantId, gelezen))
  const { taken, berichten, zaken, contactmomenten, onbereikbaar } = gelezen
  const nu = new Date()
  return {
    ...(taken && { taken: taken.map((taak) => toTaakInfo(taak, nu)) }),
    ...(berichten && { berichten: berichten.map(toBerichtInfo) }),
    ...(zaken && { zaken: zaken.map(toZaakInfo) }),
    ...(contactmomenten && { contactmomenten: contactmomenten.map(toContactmomentInfo) }),
    ...(onbereikbaar.length > 0 && { onbereikbaar }),
  }
}

function inzageVan(
  { correlatieId }: Handeling,
  klantId: PersoonUrn,
  { taken = [], berichten = [], zaken, contactmomenten = [] }: Gelezen,
): InzageRegel[] {
  const hash = betrokkeneHash(klantId)
  return [
    ...taakInzage(taken),
    ...berichtInzage(berichten),
    ...(zaken ? [{ objecttype: 'zakenlijst', objectId: correlatieId, betrokkeneHash: hash }] : []),
    ...contactmomenten.map(({ uuid }) => ({
      objecttype: 'klantcontact',
      objectId: uuid,
      betrokkeneHash: hash,
    })),
  ]
}
