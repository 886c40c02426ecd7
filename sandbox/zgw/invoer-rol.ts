import { z } from 'zod'

/**
 * Every attribute of every kind of `betrokkeneIdentificatie`; which ones count follows from `betrokkeneType`.
 * `kvkNummer` and `vestigingsNummer` of a niet_natuurlijk_persoon are Open Zaak's.
 */
export const rolIdentificatieVelden = z.object({
  inpBsn: z.string().max(9).optional(),
  anpIdentificatie: z.string().max(17).optional(),
  inpA_nummer: z.string().max(10).optional(),
  geslachtsnaam: z.string().max(200).optional(),
  voorvoegselGeslachtsnaam: z.string().max(80).optional(),
  voorletters: z.string().max(20).optional(),
  voornamen: z.string().max(200).optional(),
  innNnpId: z.string().max(9).optional(),
  annIdentificatie: z.string().max(17).optional(),
  statutaireNaam: z.string().max(500).optional(),
  kvkNummer: z.string().max(8).optional(),
  vestigingsNummer: z.string().max(24).optional(),
  handelsnaam: z.array(z.string().max(625)).optional(),
  identificatie: z.string().max(24).optional(),
  naam: z.string().max(50).optional(),
  achternaam: z.string().max(200).optional(),
  voorvoegselAchternaam: z.string().max(10).optional(),
  isGehuisvestIn: z.string().max(24).optional(),
})
export type RolIdentificatie = z.infer<typeof rolIdentificatieVelden>

const leeg = (velden: readonly (keyof RolIdentificatie)[], waarde: RolIdentificatie) =>
  Object.fromEntries(velden.map((veld) => [veld, waarde[veld] ?? '']))

/**
 * The identification as a provider answers it: every attribute of its kind, empty where unknown.
 * `openZaak` adds the two attributes that only Open Zaak has.
 */
export function completeIdentificatie(soort: string, waarde: RolIdentificatie, openZaak: boolean) {
  switch (soort) {
    case 'natuurlijk_persoon':
      return {
        ...leeg(['inpBsn', 'anpIdentificatie', 'geslachtsnaam', 'voorvoegselGeslachtsnaam'], waarde),
        ...leeg(['voorletters', 'voornamen'], waarde),
        geslachtsaanduiding: '',
        geboortedatum: '',
        verblijfsadres: null,
        subVerblijfBuitenland: null,
        ...(waarde.inpA_nummer ? { inpA_nummer: waarde.inpA_nummer } : {}),
      }
    case 'niet_natuurlijk_persoon':
      return {
        ...leeg(['innNnpId', 'annIdentificatie', 'statutaireNaam'], waarde),
        ...(openZaak ? leeg(['kvkNummer', 'vestigingsNummer'], waarde) : {}),
        innRechtsvorm: '',
        bezoekadres: '',
        subVerblijfBuitenland: null,
      }
    case 'vestiging':
      return {
        ...leeg(['vestigingsNummer', 'kvkNummer'], waarde),
        handelsnaam: waarde.handelsnaam ?? [],
        verblijfsadres: null,
        subVerblijfBuitenland: null,
      }
    case 'medewerker':
      return leeg(['identificatie', 'achternaam', 'voorletters', 'voorvoegselAchternaam'], waarde)
    default:
      return leeg(['identificatie', 'naam', 'isGehuisvestIn'], waarde)
  }
}
