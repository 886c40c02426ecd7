import { z } from 'zod'
import { pageQuery } from '@/lib/api/pagination'
import {
  alleenLezen,
  gerelateerdAanUit,
  gerelateerdAanVeld,
  persoonUrnVeld,
  tijdstipVeld,
} from '@/lib/api/urn-velden'
import { HANDELINGSPERSPECTIEVEN } from '@/lib/domain/handelingsperspectief'
import { urnVeld } from '@/lib/domain/taak-details'

export const uuidParams = z.object({ uuid: z.uuid().toLowerCase() })

/** Clocks of two machines differ; further ahead than this it is a mistake. */
const SPELING_MS = 5 * 60_000
const verledenTijdstip = tijdstipVeld.refine((moment) => moment.getTime() <= Date.now() + SPELING_MS, {
  message: 'Dit tijdstip ligt in de toekomst',
})

const bijlage = z
  .strictObject({
    informatieObject: urnVeld,
    omschrijving: z.string().max(40).optional(),
    isBerichtTypeBijlage: z.boolean().default(false),
  })
  .meta({ id: 'Bijlage' })

/** A whole bericht, as POST and PUT take it. */
export const berichtInvoer = z.strictObject({
  ...alleenLezen,
  ingetrokkenOp: alleenLezen.url,
  onderwerp: z.string().max(50),
  berichtTekst: z.string().max(4000),
  publicatiedatum: tijdstipVeld.nullable().optional(),
  referentie: z.string().max(25).optional(),
  ontvanger: persoonUrnVeld,
  geopendOp: verledenTijdstip.nullable().optional(),
  berichtType: z.string().max(8).optional(),
  isGerelateerdAan: gerelateerdAanVeld.optional(),
  handelingsPerspectief: z.enum([...HANDELINGSPERSPECTIEVEN, '']).optional(),
  einddatumHandelingsTermijn: tijdstipVeld.nullable().optional(),
  mijnOverheidBerichtenbox: z.boolean(),
  bijlagen: z.array(bijlage).max(50).optional(),
})
export type BerichtInvoer = z.output<typeof berichtInvoer>

/** The standard's PATCH changes this field alone. */
export const geopendInvoer = z.strictObject({ geopendOp: verledenTijdstip.nullable().optional() })

const moment = z.iso.datetime()
export const berichtUitvoer = z.strictObject({
  url: z.url(),
  urn: z.string(),
  uuid: z.uuid(),
  onderwerp: z.string(),
  berichtTekst: z.string(),
  publicatiedatum: moment,
  referentie: z.string(),
  ontvanger: z.string(),
  geopendOp: moment.nullable(),
  berichtType: z.string(),
  isGerelateerdAan: gerelateerdAanUit,
  handelingsPerspectief: z.enum([...HANDELINGSPERSPECTIEVEN, '']),
  einddatumHandelingsTermijn: moment.nullable(),
  mijnOverheidBerichtenbox: z.boolean(),
  bijlagen: z.array(bijlage),
  ingetrokkenOp: moment.nullable().describe('Uitbreiding: wanneer de afzender het geopende bericht introk.'),
})

const filters = {
  ontvanger: persoonUrnVeld.optional(),
  isGerelateerdAan: z.string().min(1).max(255).optional(),
  publicatiedatum: tijdstipVeld.optional(),
  publicatiedatum__gt: tijdstipVeld.optional(),
  publicatiedatum__gte: tijdstipVeld.optional(),
  publicatiedatum__lt: tijdstipVeld.optional(),
  publicatiedatum__lte: tijdstipVeld.optional(),
}
const ONGEOPEND = '`true`: nog niet geopend; `false`: wel geopend.'

/** The filters of the standard, in a query string and in the body of `_zoek`. */
export const listQuery = z.object({
  ...filters,
  geopendOp__isnull: z
    .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })
    .optional()
    .describe(ONGEOPEND),
  ...pageQuery,
})
export const zoekBody = z.strictObject({
  ...filters,
  geopendOp__isnull: z.boolean().optional().describe(ONGEOPEND),
})
export const zoekQuery = z.object(pageQuery)
export type BerichtenFilters = z.output<typeof zoekBody>
