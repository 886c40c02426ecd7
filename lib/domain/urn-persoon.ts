import type { Identiteit } from './identiteit'
import type { PersoonUrn } from './urn'

/** What a person is found by: the number that is hashed, and beside it the branch, which is public. */
export type PersoonSleutel = { soort: string; waarde: string; vestigingsnummer: string | null }

/** Of whom things are: somebody who is logged in, or the person that another application names. */
export type Houder = Identiteit | PersoonUrn

/** The number in a person's URN, with the kind that keeps a BSN and an RSIN of the same digits apart. */
export function toPersoonSleutel(urn: PersoonUrn): PersoonSleutel {
  switch (urn.soort) {
    case 'bsn':
      return { soort: 'bsn', waarde: urn.bsn, vestigingsnummer: null }
    case 'rsin':
      return { soort: 'rsin', waarde: urn.rsin, vestigingsnummer: null }
    case 'klant':
      return { soort: 'klantnummer', waarde: urn.klantnummer, vestigingsnummer: null }
    case 'kvk':
      return { soort: 'kvk_nummer', waarde: urn.kvkNummer, vestigingsnummer: urn.vestigingsnummer ?? null }
  }
}

/**
 * The persons that someone who is logged in acts as; of a URN that one alone. A company that is limited to one branch is that branch alone;
 * without a limit it is the whole company, RSIN included. A pseudonym is nobody in these registers.
 */
export function personenVan(houder: Houder): PersoonUrn[] {
  switch (houder.soort) {
    case 'burger':
      return [{ soort: 'bsn', bsn: houder.bsn }]
    case 'bedrijf': {
      const { kvkNummer, vestigingsnummer, rsin } = houder
      if (vestigingsnummer) return [{ soort: 'kvk', kvkNummer, vestigingsnummer }]
      return [{ soort: 'kvk', kvkNummer }, ...(rsin ? [{ soort: 'rsin', rsin } as const] : [])]
    }
    case 'pseudoniem':
      return []
    default:
      return [houder]
  }
}

/**
 * Whether what is addressed to `urn` is this one's: the kind of number AND the number. A company without a limit
 * holds what its branches got; a branch holds its own alone.
 */
export function isHouder(houder: Houder, urn: PersoonUrn): boolean {
  const van = toPersoonSleutel(urn)
  return personenVan(houder)
    .map(toPersoonSleutel)
    .some(
      (eigen) =>
        eigen.soort === van.soort &&
        eigen.waarde === van.waarde &&
        (eigen.vestigingsnummer === null || eigen.vestigingsnummer === van.vestigingsnummer),
    )
}
