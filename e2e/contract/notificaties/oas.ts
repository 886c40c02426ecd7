import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'

const FOLDER = resolve(import.meta.dirname, '../../../../shared/standards/notificaties')
export const heeftStandaarden = existsSync(FOLDER)
if (!heeftStandaarden) console.warn(`OVERGESLAGEN: de OAS-bestanden staan niet in ${FOLDER}.`)

const inhoud = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
const operatie = z.object({
  operationId: z.string(),
  requestBody: z.object({ content: inhoud }).optional(),
  responses: z.record(z.string(), z.object({ content: inhoud.optional() })),
})
export type OasOperatie = z.infer<typeof operatie> & { methode: string; pad: string }
export type JsonSchema = Record<string, unknown>

const METHODEN = ['get', 'post', 'put', 'patch', 'delete']

/** The operations of an official OAS file, every reference followed. */
export async function readOas(bestand: string): Promise<OasOperatie[]> {
  const document: unknown = await SwaggerParser.dereference(resolve(FOLDER, `${bestand}.openapi.yaml`))
  dropLooseNullable(document)
  const { paths } = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(document)
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    METHODEN.filter((methode) => methoden[methode]).map((methode) => ({
      ...operatie.parse(methoden[methode]),
      methode: methode.toUpperCase(),
      pad,
    })),
  )
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
// An optional URL without a value is an empty string in these APIs.
ajv.addFormat('uri', /^$|^[a-z][a-z\d+.-]*:\S+$/i)
const compiled = new Map<JsonSchema, ValidateFunction>()

/** What is wrong with a value, in words; attributes that the schema does not name are wrong as well. */
export function gebreken(schema: JsonSchema, waarde: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  const wrong = validate(waarde) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
  return [...wrong, ...unnamed(schema, waarde)]
}

function unnamed(schema: JsonSchema, waarde: unknown): string[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => unnamed(knoop(schema.items), deel))
  if (typeof waarde !== 'object' || waarde === null) return []
  if (schema.additionalProperties || !schema.properties) return []
  const properties = knoop(schema.properties)
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    Object.hasOwn(properties, naam) ? unnamed(knoop(properties[naam]), deel) : [`${naam} is niet beschreven`],
  )
}

const knoop = (waarde: unknown): JsonSchema =>
  typeof waarde === 'object' && waarde !== null ? Object.fromEntries(Object.entries(waarde)) : {}

/** The OAS writes `nullable` where every type is allowed already; JSON Schema has no such thing. */
function dropLooseNullable(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  if ('nullable' in node && !('type' in node)) delete node.nullable
  for (const deel of Object.values(node)) dropLooseNullable(deel)
}
