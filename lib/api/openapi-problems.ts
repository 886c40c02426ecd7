import type { Methode, Operatie } from './operatie'

const DESCRIPTIONS: Record<number, string> = {
  400: 'De invoer klopt niet; invalidParams noemt elk probleem.',
  401: 'De toepassing is niet aangemeld.',
  403: 'De toepassing mag dit niet.',
  404: 'Dit bestaat niet.',
  405: 'Deze methode kent het pad niet.',
  406: 'Het gevraagde formaat is er niet.',
  409: 'Botst met de huidige toestand, of de Idempotency-Key is al gebruikt met een andere body.',
  412: 'Het object is gewijzigd sinds het gelezen werd.',
  413: 'De body is te groot.',
  415: 'Het mediatype van de body wordt niet ondersteund.',
  429: 'Te veel verzoeken; Retry-After zegt wanneer het weer kan.',
  500: 'Onverwachte fout.',
  502: 'Een bronsysteem antwoordde onverwacht.',
  503: 'Een bronsysteem is niet bereikbaar.',
}

const problemSchema = {
  type: 'object',
  required: ['type', 'code', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Soort fout.' },
    code: { type: 'string', description: 'Code voor programma’s.' },
    title: { type: 'string', description: 'Korte omschrijving van de soort fout.' },
    status: { type: 'integer', description: 'HTTP-status.' },
    detail: { type: 'string', description: 'Wat er in dit geval mis is.' },
    instance: { type: 'string', format: 'uri', description: 'Kenmerk van dit voorval.' },
    invalidParams: {
      type: 'array',
      description: 'Elk probleem in de invoer.',
      items: {
        type: 'object',
        required: ['name', 'code', 'reason'],
        properties: { name: { type: 'string' }, code: { type: 'string' }, reason: { type: 'string' } },
      },
    },
  },
}

export const sharedHeaders = {
  'API-Version': { description: 'Versie van deze API.', schema: { type: 'string' } },
  ETag: { description: 'Versie van het object, voor If-Match.', schema: { type: 'string' } },
  Location: {
    description: 'URL van wat is aangemaakt.',
    schema: { type: 'string', format: 'uri-reference' },
  },
  'Retry-After': { description: 'Seconden tot een nieuwe poging zin heeft.', schema: { type: 'integer' } },
}

const ref = (name: string) => ({ $ref: `#/components/headers/${name}` })

/** Response components `Fout400`, `Fout401`, … */
export const sharedResponses = Object.fromEntries(
  Object.entries(DESCRIPTIONS).map(([status, description]) => [
    `Fout${status}`,
    {
      description,
      headers: {
        'API-Version': ref('API-Version'),
        ...(status === '429' ? { 'Retry-After': ref('Retry-After') } : {}),
      },
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]),
)

/** The problems that an operation can answer: those of every route, those of its shape and those it names itself. */
export function problemResponses(
  operatie: Operatie,
  methode: Methode,
  isWrite: boolean,
): Record<string, unknown> {
  const statuses = new Set([400, 401, 403, 406, 429, 500, ...(operatie.fouten ?? [])])
  if (operatie.body) for (const status of [413, 415]) statuses.add(status)
  if (isWrite && methode === 'POST') statuses.add(409)
  if (operatie.params || operatie.query?.shape.page) statuses.add(404)
  return Object.fromEntries(
    [...statuses]
      .sort((a, b) => a - b)
      .map((status) => [status, { $ref: `#/components/responses/Fout${status}` }]),
  )
}
