import type { Bericht } from '@/lib/berichten/bericht'
import { parseObjectUrn } from '@/lib/domain/urn'

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
    return object?.soort === 'informatieobject' ? [{ uuid: object.uuid.toLowerCase(), omschrijving }] : []
  })
}
