import type { Identiteit } from '@/lib/domain/identiteit'

/** The name to greet with; a company without a name is called by its KVK number, a citizen never by a number. */
export function begroetingsnaam(identiteit: Identiteit): string | null {
  if (identiteit.naam) return identiteit.naam
  return identiteit.soort === 'bedrijf' ? `KVK ${identiteit.kvkNummer}` : null
}
