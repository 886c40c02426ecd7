import type { Bedrijf, Identiteit } from './identiteit'
import type { Rol, RolIdentificatie } from './rol'

/**
 * Whether this rol is the visitor's own: identity AND type must match, as the same nine digits are one person's BSN and
 * another organisation's RSIN. Says nothing about what the rol may see.
 */
export function isEigenRol(
  identiteit: Identiteit,
  { betrokkeneType, betrokkeneIdentificatie: id }: Rol,
): boolean {
  if (!id) return false
  switch (identiteit.soort) {
    case 'burger':
      return betrokkeneType === 'natuurlijk_persoon' && id.inpBsn === identiteit.bsn
    case 'bedrijf':
      if (betrokkeneType === 'niet_natuurlijk_persoon') return isRolOfBedrijf(identiteit, id)
      return betrokkeneType === 'vestiging' && isRolOfVestiging(identiteit, id)
    case 'pseudoniem':
      return false
  }
}

/** A login for one vestiging sees what is registered for that vestiging, not what is the whole company's. */
function isRolOfBedrijf(bedrijf: Bedrijf, id: RolIdentificatie): boolean {
  if (bedrijf.vestigingsnummer && id.vestigingsNummer !== bedrijf.vestigingsnummer) return false
  // The field that is made for it decides; without it older data has the number in one of the two others (VELD §5.1).
  if (id.kvkNummer) return id.kvkNummer === bedrijf.kvkNummer
  return (
    id.annIdentificatie === bedrijf.kvkNummer ||
    id.innNnpId === bedrijf.kvkNummer ||
    (bedrijf.rsin !== undefined && id.innNnpId === bedrijf.rsin)
  )
}

/** A company owns its vestigingen's zaken only where the register says whose vestiging it is: the number alone is no key. */
function isRolOfVestiging(bedrijf: Bedrijf, id: RolIdentificatie): boolean {
  if (!bedrijf.vestigingsnummer) return id.kvkNummer === bedrijf.kvkNummer
  return (
    id.vestigingsNummer === bedrijf.vestigingsnummer &&
    (id.kvkNummer === '' || id.kvkNummer === bedrijf.kvkNummer)
  )
}
