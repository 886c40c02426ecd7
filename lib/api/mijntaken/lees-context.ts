import type { z } from 'zod'
import { parseObjectUrn } from '@/lib/domain/urn'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import type { ContextBronnen } from './bronnen'
import { type Deel, leesDeel, NIET_GEVRAAGD } from './lees-deel'
import { type GeladenZaken, loadZaken } from './load-zaken'
import { type contextVraag, ONDERDELEN, type Onderdeel } from './schemas'

type Vraag = z.output<typeof contextVraag>

/** The parts that were asked for, all kinds when none was named, each from its own sources, limited to the context. */
export async function leesContext({ klantId, contextId, include }: Vraag, bronnen: ContextBronnen) {
  const gevraagd: readonly string[] = include?.length ? include : ONDERDELEN
  const wil = (onderdeel: Onderdeel) => gevraagd.includes(onderdeel)
  const context = contextId === undefined ? undefined : parseObjectUrn(contextId)
  const isGevraagd = (zaaknummer: string | undefined) =>
    context === undefined || (context?.soort === 'zaak' && context.zaaknummer === zaaknummer)
  const zoektPerUuid = context?.soort === 'zaak' && bronnen.kentZaakPerUuid()
  const metZaken = wil('zaken') || wil('contactmomenten') || zoektPerUuid
  const zaken = metZaken ? loadZaken(klantId, bronnen) : Promise.resolve(NIET_GEVRAAGD)
  const eigenZaken = async () => (await zaken).gelezen?.zaken ?? []
  const leesUrns = async () => {
    if (contextId === undefined) return undefined
    const zelfde = zoektPerUuid ? (await eigenZaken()).filter((zaak) => isGevraagd(zaak.zaaknummer)) : []
    return [contextId, ...zelfde.map(({ uuid }) => `urn:uuid:${uuid.toLowerCase()}`)]
  }
  const deel = <T extends { onbereikbaar?: string[] }>(naam: Onderdeel, lees: () => Promise<T>) =>
    wil(naam) ? leesDeel(naam, lees) : NIET_GEVRAAGD
  const [taken, berichten, contacten, geladen] = await Promise.all([
    deel('taken', async () => bronnen.taken(klantId, await leesUrns())),
    deel('berichten', async () => bronnen.berichten(klantId, await leesUrns())),
    deel('contactmomenten', async () => ({
      lijst: await bronnen.contactmomenten(klantId, await eigenZaken()),
      onbereikbaar: [],
    })),
    zaken,
  ])
  const contactmomenten = binnenContext(contacten, geladen, context === undefined, isGevraagd)
  return {
    taken: taken.gelezen?.taken,
    berichten: berichten.gelezen?.berichten,
    zaken: wil('zaken') ? geladen.gelezen?.zaken.filter((zaak) => isGevraagd(zaak.zaaknummer)) : undefined,
    contactmomenten: contactmomenten.gelezen?.lijst,
    onbereikbaar: [
      ...new Set([geladen, taken, berichten, contactmomenten].flatMap(({ onbereikbaar }) => onbereikbaar)),
    ],
  }
}

/** Within one zaak, contacts can only be told apart by zaken that are known. */
function binnenContext(
  contacten: Deel<{ lijst: Contactmoment[] }>,
  zaken: Deel<GeladenZaken>,
  isAlles: boolean,
  isGevraagd: (zaaknummer: string | undefined) => boolean,
): Deel<{ lijst: Contactmoment[] }> {
  if (!contacten.gelezen) return contacten
  if (!zaken.gelezen && !isAlles) return { gelezen: null, onbereikbaar: ['contactmomenten'] }
  return {
    ...contacten,
    gelezen: { lijst: contacten.gelezen.lijst.filter(({ zaak }) => isGevraagd(zaak?.zaaknummer)) },
  }
}
