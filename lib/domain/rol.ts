/** What the rules need of a ROL (Zaken API); empty text where the register says nothing. */
export type Rol = {
  betrokkeneType: string
  /** The roltype's own words. */
  omschrijving: string
  omschrijvingGeneriek: string
  /** `gemachtigde`, `machtiginggever` or empty. */
  indicatieMachtiging: string
  betrokkeneIdentificatie: RolIdentificatie | null
}

export type RolIdentificatie = {
  inpBsn: string
  innNnpId: string
  annIdentificatie: string
  kvkNummer: string
  vestigingsNummer: string
}
