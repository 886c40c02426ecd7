import { z } from 'zod'

/** KVK's "Ja"/"Nee". Absent or anything else is undefined, never false. */
const jaNeeSchema = z
  .string()
  .optional()
  .transform((tekst) => ({ ja: true, nee: false })[tekst?.toLowerCase() ?? ''])

const adresSchema = z.object({
  type: z.string().optional(),
  indAfgeschermd: jaNeeSchema,
  volledigAdres: z.string().optional(),
  straatnaam: z.string().optional(),
  huisnummer: z.int().optional(),
  huisletter: z.string().optional(),
  huisnummerToevoeging: z.string().optional(),
  toevoegingAdres: z.string().optional(),
  postbusnummer: z.int().optional(),
  postcode: z.string().optional(),
  plaats: z.string().optional(),
  straatHuisnummer: z.string().optional(),
  postcodeWoonplaats: z.string().optional(),
  land: z.string().optional(),
})
export type KvkAdres = z.infer<typeof adresSchema>

const registratieSchema = z.object({ datumAanvang: z.string().optional(), datumEinde: z.string().optional() })
const handelsnaamSchema = z.object({ naam: z.string(), volgorde: z.int().optional() })
const activiteitSchema = z.object({
  sbiCode: z.string(),
  sbiOmschrijving: z.string().optional(),
  indHoofdactiviteit: jaNeeSchema,
})

/** `/vestigingsprofielen/{vestigingsnummer}` and the embedded hoofdvestiging (Vestigingsprofiel 1.4). */
export const vestigingSchema = z.object({
  vestigingsnummer: z.string(),
  kvkNummer: z.string().optional(),
  rsin: z.string().optional(),
  eersteHandelsnaam: z.string().optional(),
  indHoofdvestiging: jaNeeSchema,
  materieleRegistratie: registratieSchema.optional(),
  handelsnamen: z.array(handelsnaamSchema).default([]),
  adressen: z.array(adresSchema).default([]),
  websites: z.array(z.string()).default([]),
  sbiActiviteiten: z.array(activiteitSchema).default([]),
})
export type KvkVestiging = z.infer<typeof vestigingSchema>

/** `/basisprofielen/{kvkNummer}` (Basisprofiel 1.4). */
export const basisprofielSchema = z.object({
  kvkNummer: z.string(),
  naam: z.string().optional(),
  statutaireNaam: z.string().optional(),
  materieleRegistratie: registratieSchema.optional(),
  handelsnamen: z.array(handelsnaamSchema).default([]),
  sbiActiviteiten: z.array(activiteitSchema).default([]),
  _embedded: z
    .object({
      hoofdvestiging: vestigingSchema.optional(),
      eigenaar: z
        .object({
          rsin: z.string().optional(),
          rechtsvorm: z.string().optional(),
          uitgebreideRechtsvorm: z.string().optional(),
          adressen: z.array(adresSchema).default([]),
        })
        .optional(),
    })
    .optional(),
})
export type KvkBasisprofiel = z.infer<typeof basisprofielSchema>

/** `/basisprofielen/{kvkNummer}/vestigingen`. */
export const vestigingenSchema = z.object({
  kvkNummer: z.string().optional(),
  vestigingen: z
    .array(
      z.object({
        vestigingsnummer: z.string(),
        eersteHandelsnaam: z.string().optional(),
        indHoofdvestiging: jaNeeSchema,
        indAdresAfgeschermd: jaNeeSchema,
        volledigAdres: z.string().optional(),
      }),
    )
    .default([]),
})
export type KvkVestigingRegel = z.infer<typeof vestigingenSchema>['vestigingen'][number]
