import { z } from 'zod'
import { isUrn } from '@/lib/domain/urn'

/** `koppeling`: the community schema has `uuid`, NL Portal and OIP have `value` (VELD §5.5). */
export const koppelingSchema = z
  .object({ uuid: z.string().nullish(), value: z.string().nullish() })
  .nullish()
  .catch(null)

/** URNs that a koppeling points at. A uuid alone does not tell the municipality, so it is `urn:uuid:…` (RFC 9562). */
export function toGerelateerdAan(koppeling: z.output<typeof koppelingSchema>): string[] {
  const waarde = koppeling?.uuid ?? koppeling?.value ?? ''
  if (z.guid().safeParse(waarde).success) return [`urn:uuid:${waarde.toLowerCase()}`]
  return isUrn(waarde) ? [waarde] : []
}
