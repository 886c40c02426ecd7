import { z } from 'zod'
import { getConfig } from '@/lib/env/load-config'
import { type Api, apiUrl } from './api'
import { problemResponses, sharedHeaders, sharedResponses } from './openapi-problems'
import { type Definitie, isWrite, scopeOf } from './operatie'

type Json = Record<string, unknown>

const SECURITY_SCHEMES = {
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'Een token dat de gemeente uitgeeft: `Authorization: Token <token>`.',
  },
  'zgw-jwt': {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'ZGW-JWT: HS256, claims `iss`, `iat` en `client_id`, hooguit een uur oud.',
  },
}

/** The OAS 3.1 document of an API, made from the definitions that its routes run on. */
export function createOpenApi(api: Api, definities: readonly Definitie[]): Json {
  const { portaal } = getConfig()
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const definitie of definities) {
    paths[definitie.pad] = {
      ...paths[definitie.pad],
      [definitie.methode.toLowerCase()]: describeOperation(definitie, definities, schemas),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: api.titel,
      description: api.omschrijving,
      version: api.versie,
      contact: {
        name: `Gemeente ${portaal.gemeente}`,
        url: portaal.contactUrl ?? portaal.basisUrl,
        email: portaal.contactEmail,
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: apiUrl(api, ''), description: 'Deze installatie.' }],
    tags: tagsOf(definities),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b))),
      headers: sharedHeaders,
      responses: sharedResponses,
      securitySchemes: Object.fromEntries(api.aanmelden.map((way) => [way, SECURITY_SCHEMES[way]])),
    },
    security: api.aanmelden.map((way) => ({ [way]: [] })),
  }
}

const tagOf = ({ pad }: Definitie) => pad.split('/')[1] ?? ''

const tagsOf = (definities: readonly Definitie[]) =>
  [...new Set(definities.map(tagOf))].map((name) => ({ name, description: `Bewerkingen op ${name}.` }))

function describeOperation(definitie: Definitie, alle: readonly Definitie[], schemas: Json): Json {
  const { operatie, methode } = definitie
  const status = operatie.status ?? 200
  const content = (schema: z.ZodType, io: 'input' | 'output', mediatype = 'application/json') => ({
    [mediatype]: { schema: toSchema(schema, io, schemas) },
  })
  return {
    operationId: operatie.operationId,
    summary: operatie.samenvatting,
    description: `${operatie.omschrijving ?? operatie.samenvatting}\n\nBenodigde scope: \`${scopeOf(definitie)}\`.`,
    tags: [tagOf(definitie)],
    parameters: parametersOf(definitie),
    ...(operatie.body
      ? { requestBody: { required: true, content: content(operatie.body, 'input', operatie.mediatype) } }
      : {}),
    responses: {
      [status]: {
        description: status === 204 ? 'Verwijderd.' : 'Gelukt.',
        headers: successHeaders(definitie, alle),
        ...(status === 204 ? {} : { content: content(operatie.antwoord, 'output', operatie.mediatype) }),
      },
      ...problemResponses(operatie, methode, isWrite(definitie)),
    },
  }
}

/** What one object is answered with: its version when it can be demanded, and where it is when it was made. */
function successHeaders({ pad, operatie }: Definitie, alle: readonly Definitie[]): Json {
  const isGemaakt = operatie.status === 201
  const opPad = alle.filter((each) => each.pad === (isGemaakt ? `${pad}/{uuid}` : pad))
  const heeftVersie = operatie.status !== 204 && opPad.some((each) => each.operatie.fouten?.includes(412))
  const names = [
    'API-Version',
    ...(heeftVersie ? ['ETag'] : []),
    ...(isGemaakt && opPad.length > 0 ? ['Location'] : []),
  ]
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function parametersOf({ operatie, methode, pad }: Definitie): Json[] {
  const path = [...pad.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: 'Identificatie van het object.',
    schema: { type: 'string', format: 'uuid' },
  }))
  const query = Object.entries(operatie.query?.shape ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    required: !z.safeParse(field, undefined).success,
    description: z.globalRegistry.get(field)?.description ?? `Filter op ${name}.`,
    schema: toSchema(field, 'output', {}),
    explode: false,
  }))
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Een herhaling met dezelfde sleutel en body krijgt hetzelfde antwoord.',
    schema: { type: 'string', maxLength: 255 },
  }
  const match = {
    name: 'If-Match',
    in: 'header',
    description: 'De ETag van het object zoals het gelezen is; is het intussen gewijzigd, dan 412.',
    schema: { type: 'string', maxLength: 255 },
  }
  return [
    ...path,
    ...query,
    ...(methode === 'POST' && operatie.verb !== 'lezen' ? [key] : []),
    ...(operatie.fouten?.includes(412) ? [match] : []),
  ]
}

/** JSON Schema of a zod schema; what carries `.meta({ id })` becomes a shared component. */
function toSchema(schema: z.core.$ZodType, io: 'input' | 'output', schemas: Json): unknown {
  const { $schema, $defs, ...own } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  for (const [id, definition] of Object.entries($defs ?? {})) schemas[id] = refer(definition)
  return refer(own)
}

/** Names the shared components, and writes "X or null" as one schema, which readers of an OAS show better. */
function refer(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(refer)
  if (!isJson(node)) return node
  const { id, anyOf, ...rest } = node
  const own: Json = { ...rest, ...mergeNull(anyOf), ...(isJson(id) ? { id } : {}) }
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', '#/components/schemas/')
        : refer(value),
    ]),
  )
}

/** `anyOf: [X, null]` as X with two types, when X is a plain typed schema. */
function mergeNull(anyOf: unknown): Json {
  if (anyOf === undefined) return {}
  const [first, second, ...more] = Array.isArray(anyOf) ? anyOf : []
  const isPlain =
    isJson(first) && typeof first.type === 'string' && first.enum === undefined && first.id === undefined
  const isNull = isJson(second) && second.type === 'null'
  return isPlain && isNull && more.length === 0 ? { ...first, type: [first.type, 'null'] } : { anyOf }
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
