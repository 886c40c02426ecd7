import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type PersoonUrn, printPersoonUrn } from '@/lib/domain/urn'
import { type Houder, personenVan, toPersoonSleutel } from '@/lib/domain/urn-persoon'
import { findHash } from './identificatie'
import { decrypt, encrypt, getSleutelbos } from './versleuteling'

/** How the person that something is addressed to rests in the database. */
export type VerzegeldPersoon = { versleuteld: string; hash: string; vestiging: string | null }

/** `context` is `<tabel>.<kolom>` of the encrypted URN. */
export function sealPersoon(context: string, urn: PersoonUrn): VerzegeldPersoon {
  const { soort, waarde, vestigingsnummer } = toPersoonSleutel(urn)
  return {
    versleuteld: encrypt(getSleutelbos(), printPersoonUrn(urn), context),
    hash: findHash(soort, waarde),
    vestiging: vestigingsnummer,
  }
}

/** The URN as text. Throws when the key is gone or the value was moved or changed. */
export const openPersoon = (context: string, versleuteld: string): string =>
  decrypt(getSleutelbos(), versleuteld, context)

/** Exactly this person: a company without a branch does not mean its branches (Open VTB matches the URN exactly). */
export function zoekPersoon(urn: PersoonUrn): { hash: string; vestiging: string | null } {
  const { soort, waarde, vestigingsnummer } = toPersoonSleutel(urn)
  return { hash: findHash(soort, waarde), vestiging: vestigingsnummer }
}

/** Everything that this person holds: of a company without a branch, what is addressed to its branches too. */
export function zoekHouder(urn: PersoonUrn): { hash: string; vestiging?: string } {
  const { hash, vestiging } = zoekPersoon(urn)
  return vestiging === null ? { hash } : { hash, vestiging }
}

/** Everything of someone who is logged in, or whom another application names. */
export const zoekIdentiteit = (houder: Houder) => personenVan(houder).map(zoekHouder)

/** Name of an identity in the audit trail: a keyed hash. A pseudonym is opaque by itself, but it is hashed all the same. */
export function auditNaam(identiteit: Identiteit): string {
  const [urn] = personenVan(identiteit)
  if (urn) return zoekPersoon(urn).hash
  return findHash('pseudoniem', identiteit.soort === 'pseudoniem' ? identiteit.pseudoniem : '')
}
