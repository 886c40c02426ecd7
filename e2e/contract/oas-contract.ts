import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

type Json = Record<string, unknown>
/** A change may leave out everything, a request what is read-only. */
type Richting = 'antwoord' | 'verzoek' | 'wijziging'
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An official OAS 3.0 file as something that requests and answers can be held against, with a record of what was seen. */
export class OasContract {
  readonly #document: Json
  readonly #ajv = new Ajv({ strict: false, allErrors: true })
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #seen = new Map<string, Set<number>>()

  constructor(file: string) {
    const document: unknown = parse(readFileSync(file, 'utf8'))
    if (!isObject(document)) throw new Error(`${file} is no OAS.`)
    this.#document = document
    addFormats.default(this.#ajv)
  }

  /** `GET /partijen` and so on, all of them. */
  get operations(): string[] {
    const methods = ['get', 'post', 'put', 'patch', 'delete']
    return Object.entries(this.#at('paths')).flatMap(([path, item]) =>
      methods
        .filter((method) => isObject(item) && method in item)
        .map((method) => `${method.toUpperCase()} ${path}`),
    )
  }

  /** Names of the query parameters of an operation, sorted. */
  queryNames(method: string, template: string): string[] {
    const parameters = this.#find(['paths', template, method.toLowerCase(), 'parameters'])
    const objects = Array.isArray(parameters) ? parameters.filter(isObject) : []
    return objects.flatMap((each) => (each.in === 'query' ? [String(each.name)] : [])).sort()
  }

  /** Statuses seen for each operation. */
  get report(): Record<string, string> {
    return Object.fromEntries(
      this.operations.map((name) => [
        name,
        [...(this.#seen.get(name) ?? [])].sort((a, b) => a - b).join(' '),
      ]),
    )
  }

  /** Documented statuses that no answer had, as `GET /partijen 200`. */
  get missed(): string[] {
    return this.operations.flatMap((name) => {
      const [method = '', template = ''] = name.split(' ')
      const responses = this.#at('paths', template, method.toLowerCase(), 'responses')
      const seen = this.#seen.get(name) ?? new Set()
      return Object.keys(responses)
        .filter((status) => !seen.has(Number(status)))
        .map((status) => `${name} ${status}`)
    })
  }

  /** Problems of an answer; a status that the OAS does not describe is recorded but not checked. */
  checkAnswer(method: string, template: string, status: number, body: unknown): string[] {
    const name = `${method} ${template}`
    this.#seen.set(name, (this.#seen.get(name) ?? new Set()).add(status))
    return this.#check(
      ['paths', template, method.toLowerCase(), 'responses', String(status)],
      'antwoord',
      body,
    )
  }

  /** Problems of a request body that we accepted. */
  checkRequest(method: string, template: string, body: unknown): string[] {
    return this.#check(
      ['paths', template, method.toLowerCase(), 'requestBody'],
      method === 'PATCH' ? 'wijziging' : 'verzoek',
      body,
    )
  }

  #check(path: string[], richting: Richting, body: unknown): string[] {
    const schema = this.#find([...path, 'content', 'application/json', 'schema'])
    if (!isObject(schema)) return []
    const key = `${richting} ${path.join(' ')}`
    const validate = this.#validators.get(key) ?? this.#ajv.compile(this.#toJsonSchema(schema, richting))
    this.#validators.set(key, validate)
    return validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }

  /** One self-contained JSON Schema; OAS 3.0 `nullable` and `discriminator` are written out. */
  #toJsonSchema(schema: Json, richting: Richting): Json {
    const schemas = this.#at('components', 'schemas')
    const definitions = Object.fromEntries(
      Object.entries(schemas).map(([name, each]) => [name, this.#convert(each, richting)]),
    )
    return { ...(isObject(schema) ? this.#convertObject(schema, richting) : {}), definitions }
  }

  #convert(node: unknown, richting: Richting): unknown {
    if (Array.isArray(node)) return node.map((each) => this.#convert(each, richting))
    return isObject(node) ? this.#convertObject(node, richting) : node
  }

  #convertObject(node: Json, richting: Richting): Json {
    if (typeof node.$ref === 'string')
      return { $ref: node.$ref.replace('#/components/schemas/', '#/definitions/') }
    const { nullable, discriminator, readOnly: _readOnly, oneOf, ...rest } = node
    const converted: Json = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        key === 'required' ? this.#requiredIn(node, richting) : this.#convert(value, richting),
      ]),
    )
    if (isObject(discriminator) && isObject(discriminator.mapping)) {
      converted.allOf = Object.entries(discriminator.mapping).map(([value, ref]) => ({
        if: { properties: { [String(discriminator.propertyName)]: { const: value } } },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema
        then: { $ref: String(ref).replace('#/components/schemas/', '#/definitions/') },
      }))
    } else if (oneOf) converted.oneOf = this.#convert(oneOf, richting)
    return nullable ? { anyOf: [{ type: 'null' }, converted] } : converted
  }

  /** A read-only property is not demanded of a request. */
  #requiredIn(node: Json, richting: Richting): unknown[] {
    const required = Array.isArray(node.required) ? node.required : []
    if (richting === 'antwoord') return required
    if (richting === 'wijziging') return []
    const properties = isObject(node.properties) ? node.properties : {}
    return required.filter((name) => {
      const property = properties[String(name)]
      return !(isObject(property) && property.readOnly)
    })
  }

  #at(...path: string[]): Json {
    const found = this.#find(path)
    if (!isObject(found)) throw new Error(`The OAS has no ${path.join('/')}.`)
    return found
  }

  #find(path: string[]): unknown {
    return path.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), this.#document)
  }
}
