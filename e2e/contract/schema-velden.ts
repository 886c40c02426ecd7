type Json = Record<string, unknown>
type Pad = readonly (string | number)[]
/** A place in a body where the schema takes free text. */
export type Veld = { pad: Pad; format: unknown }

const isJson = (waarde: unknown): waarde is Json =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Every place of a request body that takes a text of nine characters or more, free maps included. */
export function tekstVelden(schema: unknown, schemas: Json, pad: Pad = []): Veld[] {
  if (!isJson(schema) || pad.length > 6) return []
  if (typeof schema.$ref === 'string')
    return tekstVelden(schemas[schema.$ref.split('/').at(-1) ?? ''], schemas, pad)
  const keuzes = [schema.anyOf, schema.oneOf].flatMap((each) => (Array.isArray(each) ? each : []))
  if (keuzes.length > 0) return uniek(keuzes.flatMap((each) => tekstVelden(each, schemas, pad)))
  if (schema.enum !== undefined || schema.const !== undefined) return []
  const types = [schema.type].flat()
  if (types.includes('array')) return tekstVelden(schema.items, schemas, [...pad, 0])
  if (types.includes('object')) {
    const velden = Object.entries(isJson(schema.properties) ? schema.properties : {}).flatMap(
      ([naam, each]) => tekstVelden(each, schemas, [...pad, naam]),
    )
    return isJson(schema.additionalProperties) || schema.propertyNames
      ? [...velden, { pad: [...pad, 'vrij'], format: undefined }]
      : velden
  }
  const kort = typeof schema.maxLength === 'number' && schema.maxLength < 9
  return types.includes('string') && !kort && schema.format !== 'uuid' ? [{ pad, format: schema.format }] : []
}

const uniek = (velden: Veld[]): Veld[] => [
  ...new Map(velden.map((veld) => [JSON.stringify(veld), veld])).values(),
]

/** The body with this value at this place. */
export function zet(body: unknown, [kop, ...rest]: Pad, waarde: unknown): unknown {
  if (kop === undefined) return waarde
  if (typeof kop === 'number') {
    const lijst: unknown[] = Array.isArray(body) ? body : []
    return [zet(lijst[0], rest, waarde), ...lijst.slice(1)]
  }
  const object = isJson(body) ? body : {}
  return { ...object, [kop]: zet(object[kop], rest, waarde) }
}
