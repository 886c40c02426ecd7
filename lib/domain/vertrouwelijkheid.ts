import { z } from 'zod'

/** `VertrouwelijkheidaanduidingEnum` of the ZGW standard, from open to strict (DIGEST §2.7). */
export const VERTROUWELIJKHEIDAANDUIDINGEN = [
  'openbaar',
  'beperkt_openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer_geheim',
] as const

export const vertrouwelijkheidSchema = z.enum(VERTROUWELIJKHEIDAANDUIDINGEN)
export type Vertrouwelijkheid = z.infer<typeof vertrouwelijkheidSchema>

/** True when `value` is at most as strict as `maximum`. An unknown or empty value is never allowed. */
export function isHoogstens(value: string | null | undefined, maximum: Vertrouwelijkheid): boolean {
  const levels: readonly string[] = VERTROUWELIJKHEIDAANDUIDINGEN
  const rank = levels.indexOf(value ?? '')
  return rank >= 0 && rank <= levels.indexOf(maximum)
}
