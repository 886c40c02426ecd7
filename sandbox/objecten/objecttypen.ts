import { z } from 'zod'
import type { Objecttype } from './app'

const identificatie = z.object({ type: z.string(), value: z.string() })

/** Klanttaak V2 (Open Objecten, 2024), as far as this sandbox has it. */
const klanttaak = z.object({
  titel: z.string(),
  toelichting: z.string().optional(),
  status: z.enum(['open', 'afgerond', 'verwerkt', 'gesloten']),
  soort: z.enum(['url', 'portaalformulier', 'ogonebetaling']),
  verloopdatum: z.iso.datetime().optional(),
  identificatie,
  koppeling: z.strictObject({ registratie: z.enum(['zaak', 'product']), uuid: z.guid() }).optional(),
  verwerker_taak_id: z.guid(),
  eigenaar: z.string(),
  url: z.strictObject({ uri: z.url() }).optional(),
  ogonebetaling: z
    .strictObject({ bedrag: z.number(), betaalkenmerk: z.string(), pspid: z.string() })
    .optional(),
})

/** Bericht-v1 (NL Portal). */
const bericht = z.strictObject({
  identificatie,
  publicatiedatum: z.string(),
  onderwerp: z.string(),
  berichtTekst: z.string(),
  referentie: z.string(),
  handelingsperspectief: z.enum(['betalen', 'informatie verstrekken', 'informatie ontvangen']),
  einddatumHandelingstermijn: z.string(),
  geopend: z.boolean(),
  berichtType: z.enum(['notificatie', 'betaalverzoek', 'uitnodiging', 'verzoek']),
  bijlages: z.array(z.url()),
})
export type KlanttaakData = z.input<typeof klanttaak>
export type BerichtData = z.input<typeof bericht>

export const KLANTTAAK = 'b4a617af-6969-45e8-9afd-d51e170716d5'
export const BERICHT = '78731088-430f-49fd-9a4c-80ddd42ded28'

/** The objecttypes of `npm start`; data that does not fit them is refused, as a real Objects API does. */
export const sandboxObjecttypen: readonly Objecttype[] = [
  { uuid: KLANTTAAK, naam: 'Klanttaak', controleer: controleerMet(klanttaak) },
  { uuid: BERICHT, naam: 'Bericht', controleer: controleerMet(bericht) },
]

function controleerMet(schema: z.ZodType): Objecttype['controleer'] {
  return (data) => schema.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? []
}
