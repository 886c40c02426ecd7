import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { z } from 'zod'

const STANDAARDEN = resolve(import.meta.dirname, '../../../../shared/standards')
export const heeftStandaarden = existsSync(STANDAARDEN)
if (!heeftStandaarden) console.warn(`OVERGESLAGEN: de OAS-bestanden staan niet in ${STANDAARDEN}.`)

export type Schema = { [sleutel: string]: unknown }
const isSchema = (waarde: unknown): waarde is Schema =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const oasSchema = z.object({
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

/** The component schemas of an OAS file. */
export function readSchemas(bestand: string): Record<string, Schema> {
  return oasSchema.parse(parse(readFileSync(resolve(STANDAARDEN, bestand), 'utf8'))).components.schemas
}

/** Gives for one schema name a function that returns what is wrong with a value: an empty list when it conforms. */
export function createValidator(
  schemas: Record<string, Schema>,
): (naam: string, waarde: unknown) => string[] {
  // The patterns of these OAS files escape characters that the unicode flag forbids to escape.
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'oas', components: { schemas: makeStrict(schemas) } })
  return (naam, waarde) => {
    const validate = ajv.compile({ $ref: `oas#/components/schemas/${naam}`, unevaluatedProperties: false })
    return validate(waarde)
      ? []
      : (validate.errors ?? []).map((fout) => `${fout.instancePath} ${fout.message}`)
  }
}

/** Makes what the OAS leaves open checkable: discriminators choose their subtype, and unknown properties are refused. */
function makeStrict(schemas: Record<string, Schema>): Record<string, Schema> {
  const strikt: Record<string, Schema> = {}
  for (const [naam, schema] of Object.entries(schemas)) {
    const mapping = toMapping(schema)
    const keuze = mapping && Object.entries(mapping)
    strikt[keuze ? `${naam}__basis` : naam] = { ...schema, ...toStrictParts(schema, schemas) }
    if (keuze)
      strikt[naam] = {
        properties: { type: { enum: keuze.map(([type]) => type) } },
        required: ['type'],
        allOf: keuze.map(([type, ref]) => ({
          if: { properties: { type: { const: type } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { $ref: ref },
        })),
      }
  }
  return strikt
}

function toStrictParts(schema: Schema, schemas: Record<string, Schema>): Schema {
  const delen: Schema = {}
  if (isSchema(schema.properties))
    delen.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([veld, deel]) => [veld, toStrictValue(deel, schemas)]),
    )
  if (isSchema(schema.items)) delen.items = toStrictValue(schema.items, schemas)
  if (Array.isArray(schema.allOf))
    delen.allOf = schema.allOf.filter(isSchema).map((deel) => ({
      ...deel,
      ...toStrictParts(deel, schemas),
      // A subtype builds on the base itself; through the choice it would come back to itself.
      ...(typeof deel.$ref === 'string' &&
        toMapping(schemas[toNaam(deel.$ref)]) && { $ref: `${deel.$ref}__basis` }),
    }))
  return delen
}

function toStrictValue(deel: unknown, schemas: Record<string, Schema>): unknown {
  if (!isSchema(deel)) return deel
  const strikt = { ...deel, ...toStrictParts(deel, schemas) }
  return typeof deel.$ref === 'string' || isSchema(deel.properties)
    ? { ...strikt, unevaluatedProperties: deel.additionalProperties ?? false }
    : strikt
}

const toNaam = (ref: string) => ref.split('/').at(-1) ?? ''

function toMapping(schema: Schema | undefined): Record<string, string> | null {
  const parsed = z
    .object({ discriminator: z.object({ mapping: z.record(z.string(), z.string()) }) })
    .safeParse(schema)
  return parsed.success ? parsed.data.discriminator.mapping : null
}

export type Velden = { [veld: string]: 'waarde' | 'geheel' | Velden }

/** Every path under a schema that `fields` may name, over all its subtypes; dates and code values end a path. */
export function toVelden(schemas: Record<string, Schema>, naam: string): Velden {
  const velden: Velden = {}
  const collect = (schema: Schema | undefined, gezien: readonly string[]): void => {
    if (!schema) return
    if (typeof schema.$ref === 'string') {
      const doel = toNaam(schema.$ref)
      if (!gezien.includes(doel)) collect(schemas[doel], [...gezien, doel])
    }
    if (Array.isArray(schema.allOf)) for (const deel of schema.allOf.filter(isSchema)) collect(deel, gezien)
    for (const ref of Object.values(toMapping(schema) ?? {})) collect({ $ref: ref }, gezien)
    for (const [veld, deel] of Object.entries(isSchema(schema.properties) ? schema.properties : {}))
      if (veld !== 'inOnderzoek' && isSchema(deel)) velden[veld] = merge(velden[veld], toVeld(schemas, deel))
  }
  collect(schemas[naam], [naam])
  return velden
}

/** Subtypes give one field different forms: `verblijfadres` of an Adres and of a Locatie. */
function merge(eerder: Velden[string] | undefined, nieuw: Velden[string]): Velden[string] {
  return typeof eerder === 'object' && typeof nieuw === 'object' ? { ...eerder, ...nieuw } : nieuw
}

const HELE_WAARDEN = ['AbstractDatum', 'Waardetabel', 'AdellijkeTitelPredicaatType']

function toVeld(schemas: Record<string, Schema>, deel: Schema): Velden[string] {
  if (isSchema(deel.items)) return toVeld(schemas, deel.items)
  if (typeof deel.$ref !== 'string') return 'waarde'
  const doel = toNaam(deel.$ref)
  if (HELE_WAARDEN.includes(doel)) return 'geheel'
  const lijst = schemas[doel]?.items
  if (isSchema(lijst)) return toVeld(schemas, lijst)
  const onder = toVelden(schemas, doel)
  return Object.keys(onder).length > 0 ? onder : 'waarde'
}
