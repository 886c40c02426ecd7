import 'server-only'
import { getZoeksleutel, hashVoorZoeken } from '@/lib/crypto/versleuteling'
import type { Inlogmiddel } from '@/lib/domain/identiteit'

/** Which of the provider's sessions a token speaks of, and of whom; a `sub` may be a BSN, so both are kept as keyed hashes only. */
export type ProviderSessie = { providerSid: string | null; providerSub: string | null }

/** The `sid` and `sub` of a verified id_token or logout token; what is missing or no text is null. */
export function hashProviderSessie(
  middel: Inlogmiddel,
  { sid, sub }: { sid?: unknown; sub?: unknown },
): ProviderSessie {
  const hash = (soort: string, waarde: unknown) =>
    typeof waarde === 'string' && waarde !== ''
      ? hashVoorZoeken(getZoeksleutel(), `${middel}-${soort}`, waarde)
      : null
  return { providerSid: hash('sid', sid), providerSub: hash('sub', sub) }
}
