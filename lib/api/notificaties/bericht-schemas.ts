import { z } from 'zod'

/** Body of `POST /notificaties` (Notificaties API 1.0.1, `Message`). */
export const berichtSchema = z
  .strictObject({
    kanaal: z.string().min(1).max(50),
    source: z.string().max(100).optional(),
    hoofdObject: z.url(),
    resource: z.string().min(1).max(100),
    resourceUrl: z.url(),
    actie: z.string().min(1).max(100),
    aanmaakdatum: z.iso.datetime({ offset: true }),
    kenmerken: z.record(z.string().min(1).max(100), z.string().max(1_000)).default({}),
  })
  .meta({ id: 'Bericht' })

const KNOWN = new Set([
  ...['id', 'source', 'specversion', 'type', 'subject', 'time'],
  ...['datacontenttype', 'dataschema', 'data', 'data_base64', 'intId'],
])

/** Body of `POST /cloudevents` (CloudEvents 1.0, JSON). An extension has a lower-case name and a simple value. */
export const cloudeventSchema = z
  .looseObject({
    id: z.string().min(1).max(255),
    source: z.string().min(1).max(1_000),
    specversion: z
      .string()
      .max(50)
      .regex(/^\d+\.\d+/, 'De versie is bijvoorbeeld 1.0.'),
    type: z.string().min(1).max(255),
    subject: z.string().max(255).optional(),
    time: z.iso.datetime({ offset: true }).nullable().optional(),
    datacontenttype: z.string().max(255).optional(),
    dataschema: z.union([z.literal(''), z.url()]).optional(),
    data: z.unknown().optional(),
    data_base64: z.base64().optional(),
    intId: z.int().optional().describe('Alleen-lezen; wordt genegeerd.'),
  })
  .superRefine((event, context) => {
    for (const [name, value] of Object.entries(event)) {
      if (KNOWN.has(name)) continue
      if (!/^[a-z0-9]{1,20}$/.test(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'De naam van een extensie heeft 1 tot 20 kleine letters en cijfers.',
        })
      else if (!['string', 'number', 'boolean'].includes(typeof value))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'Een extensie is tekst, een getal of waar/onwaar.',
        })
    }
  })
  .transform(({ intId, ...event }) => event)
  .meta({ id: 'CloudEvent' })
/** The event as it was routed. */
export const cloudeventUit = z
  .looseObject({ id: z.string(), source: z.string(), specversion: z.string(), type: z.string() })
  .meta({ id: 'GerouteerdCloudEvent' })
