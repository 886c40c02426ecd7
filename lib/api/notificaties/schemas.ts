import { z } from 'zod'
import type { AbonnementRow } from '@/db/queries/notificaties/abonnementen'
import type { KanaalRow } from '@/db/queries/notificaties/kanalen'
import { apiUrl } from '@/lib/api/api'
import { notificatiesApi } from './api'

/** Path parameters of one object. */
export const uuidParams = z.strictObject({ uuid: z.uuid() })

/** A client that sends back what it read includes `url`; it has no effect. */
const url = z.string().max(1_000).optional().describe('Alleen-lezen; wordt genegeerd.')
const kenmerk = z.string().max(1_000)
const kenmerken = z.record(z.string().min(1).max(100), kenmerk)

const uniek = (waarden: string[]) => new Set(waarden).size === waarden.length

const kanaalVelden = z.strictObject({
  url,
  naam: z.string().min(1).max(50),
  documentatieLink: z.union([z.literal(''), z.url().max(200)]),
  filters: z.array(z.string().min(1).max(100)).max(100).refine(uniek, 'Noem elk kenmerk één keer.'),
})
/** Body of a kanaal (Notificaties API 1.0.1). */
export const kanaalInvoer = kanaalVelden
  .extend({
    documentatieLink: kanaalVelden.shape.documentatieLink.default(''),
    filters: kanaalVelden.shape.filters.default([]),
  })
  .meta({ id: 'KanaalInvoer' })
/** Part of a kanaal: what is absent stays as it is. */
export const kanaalPatch = kanaalVelden.partial().meta({ id: 'KanaalWijziging' })

export const kanaalUit = z
  .strictObject({
    url: z.url(),
    naam: z.string(),
    documentatieLink: z.string(),
    filters: z.array(z.string()),
  })
  .meta({ id: 'Kanaal' })

export const toKanaal = ({ id, naam, documentatieLink, filters }: KanaalRow): z.input<typeof kanaalUit> => ({
  url: apiUrl(notificatiesApi, `/kanaal/${id}`),
  naam,
  documentatieLink,
  filters,
})

const kanaalFilter = z.strictObject({ naam: z.string().min(1).max(50), filters: kenmerken.default({}) })
const cloudeventFilter = z.strictObject({
  typeSubstring: z.string().min(1).max(255),
  filters: kenmerken.default({}),
})

/** A header value as it may be sent: visible ASCII and single spaces inside (RFC 9110 §5.5). */
const auth = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, 'Dit kan geen waarde van een Authorization-header zijn.')
  .describe('Volledige waarde van de Authorization-header; wordt nooit teruggegeven.')

const abonnementVelden = z.strictObject({
  url,
  callbackUrl: z.url().max(200),
  auth,
  kanalen: z.array(kanaalFilter).max(100),
  sendCloudevents: z.boolean(),
  cloudeventFilters: z.array(cloudeventFilter).max(100),
})
/** Body of an abonnement (Notificaties API 1.0.1; the CloudEvents fields as Open Notificaties 1.16). */
export const abonnementInvoer = abonnementVelden
  .extend({
    kanalen: abonnementVelden.shape.kanalen.default([]),
    sendCloudevents: abonnementVelden.shape.sendCloudevents.default(false),
    cloudeventFilters: abonnementVelden.shape.cloudeventFilters.default([]),
  })
  .meta({ id: 'AbonnementInvoer' })
/** Part of an abonnement: what is absent stays as it is. */
export const abonnementPatch = abonnementVelden.partial().meta({ id: 'AbonnementWijziging' })

const filtersUit = z.record(z.string(), z.string())
export const abonnementUit = z
  .strictObject({
    url: z.url(),
    callbackUrl: z.url(),
    kanalen: z.array(z.strictObject({ naam: z.string(), filters: filtersUit })),
    sendCloudevents: z.boolean(),
    cloudeventFilters: z.array(z.strictObject({ typeSubstring: z.string(), filters: filtersUit })),
  })
  .meta({ id: 'Abonnement' })

export const toAbonnement = (row: AbonnementRow): z.input<typeof abonnementUit> => ({
  url: apiUrl(notificatiesApi, `/abonnement/${row.id}`),
  callbackUrl: row.callbackUrl,
  kanalen: row.kanalen,
  sendCloudevents: row.sendCloudevents,
  cloudeventFilters: row.cloudeventFilters,
})
