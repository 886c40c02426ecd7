import type { Bericht } from '@/lib/berichten/bericht'
import { parseObjectUrn, uuidUrn } from '@/lib/domain/urn'

/**
 * The documents that a bericht of the visitor brings along. None of a withdrawn one: what was sent by mistake is not
 * given again.
 */
export function bijlagenVan({
  bijlagen,
  ingetrokkenOp,
}: Pick<Bericht, 'bijlagen' | 'ingetrokkenOp'>): { uuid: string; omschrijving: string }[] {
  if (ingetrokkenOp) return []
  return bijlagen.flatMap(({ informatieObject, omschrijving = '' }) => {
    const object = parseObjectUrn(informatieObject)
    // An Objects API tells no more of a document than its uuid.
    const uuid = object?.soort === 'informatieobject' ? object.uuid : uuidUrn(informatieObject)
    return uuid ? [{ uuid: uuid.toLowerCase(), omschrijving }] : []
  })
}
