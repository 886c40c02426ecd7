import { z } from 'zod'
import { bsnSchema, rsinSchema } from './bsn'
import { kvkNummerSchema, vestigingsnummerSchema } from './kvk-nummer'

/** How someone logged in; decides the level that is demanded and the session's absolute length. */
export const inlogmiddelSchema = z.enum(['digid', 'eherkenning'])
export type Inlogmiddel = z.infer<typeof inlogmiddelSchema>

const burgerSchema = z.object({
  soort: z.literal('burger'),
  bsn: bsnSchema,
  /** Name to greet with; from the login claims or the BRP. */
  naam: z.string().optional(),
})

const bedrijfSchema = z.object({
  soort: z.literal('bedrijf'),
  kvkNummer: kvkNummerSchema,
  /** Absent for an eenmanszaak. */
  rsin: rsinSchema.optional(),
  /** Present when the login or the visitor limits the company to one branch. */
  vestigingsnummer: vestigingsnummerSchema.optional(),
  /** Set when the visitor chose the branch; absent when the login itself is limited to it, and then nothing widens it. */
  gekozenVestiging: z.strictObject({ naam: z.string() }).optional(),
  naam: z.string().optional(),
  /** Opaque id of the employee who acts for the company (eHerkenning ActingSubjectID). */
  handelendPersoon: z.string().optional(),
})

/** Citizen known to a European login means but without a BSN. Owns nothing in a ZGW register by BSN. */
const pseudoniemSchema = z.object({
  soort: z.literal('pseudoniem'),
  pseudoniem: z.string().min(1),
  naam: z.string().optional(),
})

const eigenSchema = z.discriminatedUnion('soort', [burgerSchema, bedrijfSchema, pseudoniemSchema])

/** Set while the visitor acts for somebody else: then this is the visitor, and the rest is who they act for. */
const namensVelden = { handelaar: eigenSchema.optional() }

/**
 * Of whom things are: the subject of every ownership check. Who is logged in, or whom they act for. Never put it in a
 * URL, log line or queue.
 */
export const identiteitSchema = z.discriminatedUnion('soort', [
  burgerSchema.extend(namensVelden),
  bedrijfSchema.extend(namensVelden),
  pseudoniemSchema,
])
export type Identiteit = z.infer<typeof identiteitSchema>

/** Who acts: the visitor themself, also while they act for somebody else. */
export const handelaarVan = (identiteit: Identiteit): Identiteit =>
  identiteit.soort === 'pseudoniem' ? identiteit : (identiteit.handelaar ?? identiteit)

export type Burger = z.infer<typeof burgerSchema>
export type Bedrijf = z.infer<typeof bedrijfSchema>
