import { z } from 'zod'
import type { NieuweGebeurtenis } from '@/db/queries/notificaties-in/gebeurtenissen'
import { isSpoed } from '../soorten/spoed'
import { sleutelVanBody, sleutelVanCloudevent } from './sleutel'

const KANALEN = [
  'zaken',
  'documenten',
  'besluiten',
  'zaaktypen',
  'taken',
  'berichten',
  'objecten',
  'klantcontacten',
]

const tekst = z.string().min(1).max(1_000)

/** A notification as Open Notificaties and others send it; what we do not need may be anything. */
const notificatieSchema = z.looseObject({
  kanaal: z.string().min(1).max(50),
  hoofdObject: z.url().max(1_000),
  resource: tekst.max(100),
  resourceUrl: z.url().max(1_000),
  actie: tekst.max(100),
})

const cloudeventSchema = z.looseObject({
  id: tekst,
  source: tekst,
  specversion: z.string().regex(/^1\./),
  type: tekst.max(255),
  subject: z.string().max(1_000).nullish(),
  dataref: z.url().max(1_000).nullish(),
  data: z.unknown().optional(),
})

const linksSchema = z.object({
  hoofdObject: z.url().max(1_000).optional().catch(undefined),
  resourceUrl: z.url().max(1_000).optional().catch(undefined),
  url: z.url().max(1_000).optional().catch(undefined),
})

/** What a body is: an event to store, something we do not listen to (kanaal `test` among it), or no message at all. */
export type Gelezen = NieuweGebeurtenis | 'niet-voor-ons' | 'ongeldig'

/** Reads a body of the callback, in either form. */
export function readBericht(body: unknown): Gelezen {
  const isCloudevent = typeof body === 'object' && body !== null && 'specversion' in body
  return isCloudevent ? readCloudevent(body) : readNotificatie(body)
}

function readNotificatie(body: unknown): Gelezen {
  const parsed = notificatieSchema.safeParse(body)
  if (!parsed.success) return 'ongeldig'
  const { kanaal, hoofdObject, resource, resourceUrl, actie } = parsed.data
  if (!KANALEN.includes(kanaal)) return 'niet-voor-ons'
  const velden = { kanaal, hoofdObject, resource, resourceUrl, actie, type: null }
  return { ...velden, bron: 'callback', spoed: isSpoed(velden), sleutel: sleutelVanBody(parsed.data) }
}

/**
 * `nl.overheid.<kanaal>.<resource>-<feit>` or, as Open Notificaties converts a notification, `….<resource>.<actie>`. The
 * object is behind `dataref`, or named in `data`.
 */
function readCloudevent(body: unknown): Gelezen {
  const parsed = cloudeventSchema.safeParse(body)
  if (!parsed.success) return 'ongeldig'
  const { id, source, type, dataref, data } = parsed.data
  const [, kanaal = '', resource = '', feit = ''] =
    /^nl\.overheid\.([a-z]+)\.([a-z]+)[.-](.+)$/.exec(type) ?? []
  const naam = kanaal === 'klantinteracties' ? `${resource}en` : kanaal
  const links = linksSchema.safeParse(data).data ?? {}
  const resourceUrl = dataref ?? links.resourceUrl ?? links.url ?? links.hoofdObject
  if (!KANALEN.includes(naam) || !resourceUrl) return 'niet-voor-ons'
  const velden = {
    kanaal: naam,
    resource,
    resourceUrl,
    hoofdObject: links.hoofdObject ?? resourceUrl,
    actie: ACTIES[feit] ?? feit,
    type,
  }
  return { ...velden, bron: 'callback', spoed: isSpoed(velden), sleutel: sleutelVanCloudevent(source, id) }
}

const ACTIES: Record<string, string | undefined> = {
  geregistreerd: 'create',
  aangemaakt: 'create',
  gemuteerd: 'update',
  gewijzigd: 'update',
  verwijderd: 'destroy',
}
