import fc from 'fast-check'

type Json = Record<string, unknown>
type Parameter = { name: string; in: string; schema: Json }
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content: { 'application/json': { schema: Json } } }
}
export type OpenApiDocument = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json> }
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** An object that exists, by the collection that it is in. */
export type Known = { pad: string; uuid: string }
export type FuzzRequest = { method: Method; path: string; body: unknown }

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * For every operation of the document, method by method with DELETE at the end: requests that mostly keep to its schemas,
 * and often break them somewhere.
 */
export function requestsOf(document: OpenApiDocument, known: Known[]): fc.Arbitrary<FuzzRequest>[][] {
  const values = valuesOf(document, known)
  return METHODS.map((method) =>
    Object.entries(document.paths).flatMap(([template, item]) => {
      const operation = item[method.toLowerCase()]
      return operation ? [requestOf(template, method, operation, values, known)] : []
    }),
  )
}

/** One of the objects (of one collection) that are known by the time the value is made: the list grows as requests run. */
const knownId = (known: Known[], pad?: string) =>
  fc.nat().map((index) => {
    const fits = known.filter((each) => pad === undefined || each.pad === pad)
    return fits[index % fits.length]?.uuid ?? ''
  })

type Values = (schema: unknown) => fc.Arbitrary<unknown>

function requestOf(
  template: string,
  method: Method,
  operation: Operation,
  values: Values,
  known: Known[],
): fc.Arbitrary<FuzzRequest> {
  const queryParameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const parameters = queryParameters.map(({ name, schema }) =>
    orNonsense(values(schema)).map((value) => [name, value] as const),
  )
  // Few parameters at a time: with all of them nearly every request would be refused.
  const few: fc.Arbitrary<(readonly [string, unknown])[]> =
    parameters.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...parameters), { maxLength: 3 })
  const id = fc.oneof(
    { weight: 5, arbitrary: knownId(known, template.split('/')[1]) },
    fc.uuid(),
    fc.string({ minLength: 1 }),
  )
  const schema = operation.requestBody?.content['application/json'].schema
  const body = schema ? orNonsense(values(schema)) : fc.constant(undefined)
  return fc.record({ few, id, body }).map(({ few: chosen, id: uuid, body: sent }) => {
    const search = new URLSearchParams(chosen.map(([name, value]) => [name, toText(value).toWellFormed()]))
    const filled = template.replace('{uuid}', encodeURIComponent(uuid.toWellFormed()).replaceAll('.', '%2E'))
    return { method, path: `${filled}${search.size > 0 ? `?${search}` : ''}`, body: sent }
  })
}

const toText = (value: unknown): string => {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(toText).join(',') : JSON.stringify(value)
}

const orNonsense = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() })

/** Values for a JSON Schema, its references resolved; strings of odd Unicode and texts over the limit included. */
function valuesOf(document: OpenApiDocument, known: Known[]): Values {
  const uuid = fc.oneof({ weight: 6, arbitrary: knownId(known) }, fc.uuid())
  const values: Values = (schema) => {
    if (!isJson(schema)) return fc.jsonValue()
    if (typeof schema.$ref === 'string')
      return values(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''])
    if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum)
    if ('const' in schema) return fc.constant(schema.const)
    const options = schema.anyOf ?? schema.oneOf
    if (Array.isArray(options)) return fc.oneof(...options.map(values))
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => values({ ...schema, type })))
    return byType(schema)
  }
  const byType = (schema: Json): fc.Arbitrary<unknown> => {
    switch (schema.type) {
      case 'object':
        return objectOf(schema)
      case 'array':
        return fc.array(values(schema.items), { maxLength: 3 })
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.oneof(fc.integer({ min: -1, max: 120_000 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 0.5))
      case 'null':
        return fc.constant(null)
      case 'string':
        return stringOf(schema)
      default:
        return fc.jsonValue()
    }
  }
  const objectOf = (schema: Json) => {
    const properties = isJson(schema.properties) ? schema.properties : {}
    const required = Array.isArray(schema.required) ? schema.required.map(String) : []
    const fields = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, values(each)]))
    const regular = fc.record(fields, { requiredKeys: required })
    const broken = fc.tuple(
      fc.record(fields, { requiredKeys: [] }),
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 }),
    )
    return fc.oneof(
      { weight: 6, arbitrary: regular },
      { weight: 1, arbitrary: broken.map(([a, b]) => ({ ...b, ...a })) },
    )
  }
  const stringOf = ({ format, maxLength, pattern }: Json): fc.Arbitrary<string> => {
    if (format === 'uuid') return uuid
    if (format === 'date')
      return fc.oneof(
        isoDate.map((date) => date.slice(0, 10)),
        fc.constantFrom('0000-01-01', '9999-12-31', '2026-02-30'),
      )
    if (format === 'date-time')
      return fc.oneof(
        isoDate,
        fc.constantFrom('0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00Z'),
      )
    if (format === 'uri')
      return fc.oneof(
        fc.webUrl(),
        uuid.map((id) => `https://mijn.waterdam.test/x/${id}`),
        fc.string(),
      )
    const limit = typeof maxLength === 'number' ? maxLength : 50
    const odd = fc.string({ unit: 'binary', maxLength: Math.min(limit + 1, 200) })
    const text = fc.oneof(
      fc.string({ maxLength: Math.min(limit, 50) }),
      odd,
      fc.constantFrom('', '%', '\\', '999993653', '0612345678', 'a@b.nl'),
    )
    return typeof pattern === 'string' && pattern.length < 80 && !pattern.includes('(?')
      ? fc.oneof(fc.stringMatching(new RegExp(pattern), { size: '-1' }), text)
      : text
  }
  return values
}

const isoDate = fc
  .date({ noInvalidDate: true, min: new Date('1800-01-01'), max: new Date('2300-01-01') })
  .map((date) => date.toISOString())
