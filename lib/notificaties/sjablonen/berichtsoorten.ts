import { z } from 'zod'

/** A path in the portal, appended to its base URL; an address elsewhere is never in a message. */
const padSchema = z.string().regex(/^\/[A-Za-z0-9/_-]*$/, 'dit is geen pad in het portaal')

const overZaak = z.strictObject({ zaaknummer: z.string().min(1).max(60), pad: padSchema })
const overTaak = z.strictObject({ pad: padSchema, verloopdatum: z.iso.date().optional() })
const metPad = z.strictObject({ pad: padSchema })

/**
 * Every kind of message and what its text may say. A message attends and no more, so there is no variable for a
 * name, a subject or a decision: what is not here cannot leak.
 */
export const berichtsoorten = {
  'zaak-ontvangen': overZaak,
  'status-gewijzigd': overZaak,
  'zaak-afgerond': overZaak,
  'document-toegevoegd': overZaak,
  'besluit-genomen': overZaak,
  'nieuwe-taak': overTaak,
  'taak-herinnering': overTaak,
  'taak-verlopen': metPad,
  'nieuw-bericht': metPad,
  'antwoord-op-vraag': metPad,
  'contactgegevens-gewijzigd': metPad,
  verificatiecode: z.strictObject({
    code: z.string().regex(/^[0-9A-Z-]{4,12}$/),
    geldigMinuten: z.string().regex(/^\d{1,3}$/),
  }),
  digest: z.strictObject({ pad: padSchema, aantal: z.string().regex(/^\d{1,4}$/) }),
} as const

export type Berichtsoort = keyof typeof berichtsoorten
export const BERICHTSOORTEN = Object.keys(berichtsoorten) as Berichtsoort[]
export const isBerichtsoort = (waarde: string): waarde is Berichtsoort => waarde in berichtsoorten

export type Variabelen = Partial<
  Record<'zaaknummer' | 'pad' | 'verloopdatum' | 'code' | 'geldigMinuten' | 'aantal', string>
>

/** The variables of one kind, checked. Throws a ZodError that names a wrong one, never its value. */
export function parseVariabelen(soort: Berichtsoort, variabelen: unknown): Variabelen {
  return berichtsoorten[soort].parse(variabelen)
}

/** Names of variables that every text may use, next to those of its kind. */
export const ALGEMENE_VARIABELEN = ['gemeente', 'portaal', 'telefoon'] as const

/** Kinds without a link to the preferences: they are asked for, or guard the account. */
export const ZONDER_VOORKEUREN: readonly Berichtsoort[] = ['verificatiecode', 'contactgegevens-gewijzigd']
