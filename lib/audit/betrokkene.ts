import 'server-only'
import { findHash } from '@/lib/crypto/identificatie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type PersoonUrn, parsePersoonUrn } from '@/lib/domain/urn'
import { personenVan, toPersoonSleutel } from '@/lib/domain/urn-persoon'

/** The hash under which the looks at somebody's data are found; a branch counts as somebody of its own. */
export function betrokkeneHash(urn: PersoonUrn): string {
  const { soort, waarde, vestigingsnummer } = toPersoonSleutel(urn)
  return vestigingsnummer ? findHash('vestigingsnummer', vestigingsnummer) : findHash(soort, waarde)
}

/** As `betrokkeneHash`, for a URN in text; null when it names no person. */
export function betrokkeneHashVan(urn: string | null): string | null {
  const persoon = urn === null ? null : parsePersoonUrn(urn)
  return persoon && betrokkeneHash(persoon)
}

/** Every hash of who is logged in. */
export const betrokkeneHashes = (identiteit: Identiteit): string[] =>
  personenVan(identiteit).map(betrokkeneHash)
