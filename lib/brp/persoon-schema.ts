import { z } from 'zod'

/** Every form of a BRP date carries `langFormaat`, the text to show; an unknown form survives (BRP API 2.7.0, AbstractDatum). */
export const datumSchema = z.object({ type: z.string(), langFormaat: z.string().min(1) })
const waardeSchema = z.object({ code: z.string().optional(), omschrijving: z.string().optional() })

/** `inOnderzoek` of any group: a flag a field, next to one or more dates. */
const inOnderzoekSchema = z.record(z.string(), z.unknown())
export type BrpInOnderzoek = z.infer<typeof inOnderzoekSchema>

const naamGerelateerdeSchema = z.object({
  voornamen: z.string().optional(),
  voorvoegsel: z.string().optional(),
  geslachtsnaam: z.string().optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

const geboorteSchema = z.object({
  datum: datumSchema.optional(),
  plaats: waardeSchema.optional(),
  land: waardeSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

const verbintenisMomentSchema = z.object({
  datum: datumSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

/** The union of the forms of `verblijfadres`; which fields are there follows from the type of the verblijfplaats. */
const verblijfadresSchema = z.object({
  officieleStraatnaam: z.string().optional(),
  korteStraatnaam: z.string().optional(),
  huisnummer: z.int().optional(),
  huisletter: z.string().optional(),
  huisnummertoevoeging: z.string().optional(),
  aanduidingBijHuisnummer: waardeSchema.optional(),
  postcode: z.string().optional(),
  woonplaats: z.string().optional(),
  regel1: z.string().optional(),
  regel2: z.string().optional(),
  regel3: z.string().optional(),
  land: waardeSchema.optional(),
  locatiebeschrijving: z.string().optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})
export type BrpVerblijfadres = z.infer<typeof verblijfadresSchema>

const verblijfplaatsSchema = z.object({
  /** Adres | VerblijfplaatsBuitenland | VerblijfplaatsOnbekend | Locatie, or what a later version adds. */
  type: z.string(),
  datumVan: datumSchema.optional(),
  functieAdres: waardeSchema.optional(),
  indicatieVastgesteldVerblijftNietOpAdres: z.boolean().optional(),
  verblijfadres: verblijfadresSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})
export type BrpVerblijfplaats = z.infer<typeof verblijfplaatsSchema>

const adresseringSchema = z.object({
  adresregel1: z.string().optional(),
  adresregel2: z.string().optional(),
  adresregel3: z.string().optional(),
  land: waardeSchema.optional(),
  aanhef: z.string().optional(),
  aanschrijfwijze: z.object({ naam: z.string().optional(), aanspreekvorm: z.string().optional() }).optional(),
  gebruikInLopendeTekst: z.string().optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

const partnerSchema = z.object({
  naam: naamGerelateerdeSchema.optional(),
  soortVerbintenis: waardeSchema.optional(),
  aangaanHuwelijkPartnerschap: verbintenisMomentSchema.optional(),
  ontbindingHuwelijkPartnerschap: verbintenisMomentSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

const kindSchema = z.object({
  naam: naamGerelateerdeSchema.optional(),
  geboorte: geboorteSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})

const nationaliteitSchema = z.object({
  type: z.string(),
  nationaliteit: waardeSchema.optional(),
  inOnderzoek: inOnderzoekSchema.optional(),
})
export type BrpNationaliteit = z.infer<typeof nationaliteitSchema>

const persoonSchema = z.object({
  burgerservicenummer: z.string(),
  naam: z
    .object({ volledigeNaam: z.string().optional(), inOnderzoek: inOnderzoekSchema.optional() })
    .optional(),
  geboorte: geboorteSchema.optional(),
  nationaliteiten: z.array(nationaliteitSchema).default([]),
  verblijfplaats: verblijfplaatsSchema.optional(),
  adressering: adresseringSchema.optional(),
  gemeenteVanInschrijving: waardeSchema.optional(),
  partners: z.array(partnerSchema).default([]),
  kinderen: z.array(kindSchema).default([]),
  inOnderzoek: inOnderzoekSchema.optional(),
  geheimhoudingPersoonsgegevens: z.boolean().default(false),
  opschortingBijhouding: z
    .object({ reden: waardeSchema.optional(), datum: datumSchema.optional() })
    .optional(),
})

export const personenAntwoordSchema = z.object({ personen: z.array(persoonSchema) })
/** A persoon as asked by our client: the parts that the profile page shows. */
export type BrpPersoon = z.infer<typeof persoonSchema>
export type BrpPartner = z.infer<typeof partnerSchema>
export type BrpKind = z.infer<typeof kindSchema>
