import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { alsJsonSchema, isKnoop, type Knoop } from './oas-schema'

/** Where the official OAS files are: beside the project, never part of it. */
const STANDAARDEN = resolve(import.meta.dirname, '../../../../shared/standards')

export const standaardenAanwezig = existsSync(STANDAARDEN)
if (!standaardenAanwezig) {
  console.warn(`Contracttests van de ZGW-registers overgeslagen: ${STANDAARDEN} ontbreekt`)
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateSchema: false,
  inlineRefs: false,
  logger: false,
  unicodeRegExp: false,
})
formats.default(ajv)
// Providers answer an optional URL or address without a value as an empty string; the OAS does not say so.
for (const [naam, vorm] of [
  ['uri', /^$|^[a-z][a-z\d+.-]*:[^\s]+$/i],
  ['email', /^$|^[^\s@]+@[^\s@]+$/],
] as const) {
  ajv.addFormat(naam, vorm)
}

const documenten = new Map<string, Knoop>()

/**
 * Open Zaak's file refers to the standard's catalogue, which types lists of URLs as one string: its own catalogue
 * file says what it really answers.
 */
const juisteVerwijzingen = (tekst: string, uri: string) =>
  uri.includes('openzaak-')
    ? tekst.replaceAll('../catalogi/catalogi-', '../catalogi/openzaak-1.30.0-catalogi-')
    : tekst

/** Reads a file, and every file that it refers to. */
function leesDocument(uri: string): Knoop {
  const bekend = documenten.get(uri)
  if (bekend) return bekend
  const tekst = juisteVerwijzingen(readFileSync(new URL(uri), 'utf8'), uri)
  const gelezen = alsJsonSchema(parse(tekst, { maxAliasCount: -1 }))
  documenten.set(uri, gelezen)
  ajv.addSchema(gelezen, uri)
  for (const [, bestand] of tekst.matchAll(/\$ref: ["']?([^#"'\s]+)#/g)) {
    if (bestand) leesDocument(new URL(bestand, uri).href)
  }
  return gelezen
}

const pointer = (delen: readonly string[]) =>
  delen.map((deel) => encodeURIComponent(deel.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')

/** One official OAS file, its schemas compiled on first use. */
export class Oas {
  readonly #uri: string
  readonly #document: Knoop
  readonly #validatie = new Map<string, ValidateFunction>()

  /** @param bestand path within the folder of standards, without `.openapi.yaml` */
  constructor(bestand: string) {
    this.#uri = pathToFileURL(resolve(STANDAARDEN, `${bestand}.openapi.yaml`)).href
    this.#document = leesDocument(this.#uri)
  }

  /** `GET /zaken/{uuid}` and so on, `HEAD` left out. */
  operaties(): string[] {
    return Object.entries(this.#knoop(['paths'])).flatMap(([pad, methoden]) =>
      Object.keys(isKnoop(methoden) ? methoden : {})
        .filter((methode) => ['get', 'post', 'put', 'patch', 'delete'].includes(methode))
        .map((methode) => `${methode.toUpperCase()} ${pad}`),
    )
  }

  /** The template in this file that a concrete path belongs to; undefined when there is none. */
  sjabloon(pad: string): string | undefined {
    const delen = pad.split('/')
    const passend = Object.keys(this.#knoop(['paths'])).filter((sjabloon) => {
      const eigen = sjabloon.split('/')
      return (
        eigen.length === delen.length &&
        eigen.every((deel, index) => deel.startsWith('{') || deel === delen[index])
      )
    })
    return passend.toSorted((a, b) => a.split('{').length - b.split('{').length)[0]
  }

  /** Everything wrong with an answer, in words; empty when it keeps the contract. */
  fouten(methode: string, sjabloon: string, status: number, soort: string, body: unknown): string[] {
    const antwoord = ['paths', sjabloon, methode.toLowerCase(), 'responses', String(status)]
    const inhoud = this.#vind([...antwoord, 'content'])
    if (this.#vind(antwoord) === undefined) return [`status ${status} is niet beschreven`]
    if (inhoud === undefined) return []
    if (!Object.hasOwn(inhoud, soort)) return [`mediatype ${soort} is niet beschreven`]
    if (soort === 'application/octet-stream') return []
    const pad = [...antwoord, 'content', soort, 'schema']
    const valideer = this.#valideer(pad)
    const goed = valideer(body)
    const gebreken = goed ? [] : (valideer.errors ?? []).map((fout) => `${fout.instancePath} ${fout.message}`)
    return [...gebreken, ...this.#onverklaard(pad, body)]
  }

  /** Attributes that the schema does not name: JSON Schema lets them pass, a contract should not. */
  #onverklaard(pad: readonly string[], body: unknown): string[] {
    const schema = this.#vind(pad)
    const rijen =
      isKnoop(body) && Array.isArray(body.results) ? body.results : Array.isArray(body) ? body : null
    const { velden, element } = this.#velden(schema, rijen !== null)
    const bekend = rijen ? element : velden
    const gevonden = (rijen ?? [body]).flatMap((rij) => (isKnoop(rij) ? Object.keys(rij) : []))
    return [...new Set(gevonden)]
      .filter((naam) => !bekend.has(naam))
      .map((naam) => `${naam} is niet beschreven`)
  }

  #velden(schema: unknown, lijst: boolean): { velden: Set<string>; element: Set<string> } {
    const velden = this.#namen(schema, this.#uri)
    if (!lijst) return { velden, element: velden }
    const opgelost = this.#volg(schema, this.#uri)
    const properties = isKnoop(opgelost.schema.properties) ? opgelost.schema.properties : {}
    const resultaten = isKnoop(properties.results) ? properties.results : opgelost.schema
    return { velden, element: this.#namen(isKnoop(resultaten) ? resultaten.items : undefined, opgelost.uri) }
  }

  #volg(schema: unknown, uri: string): { schema: Knoop; uri: string } {
    if (!isKnoop(schema)) return { schema: {}, uri }
    if (typeof schema.$ref !== 'string') return { schema, uri }
    const doel = new URL(schema.$ref, uri)
    const delen = decodeURIComponent(doel.hash.slice(2))
      .split('/')
      .map((deel) => deel.replaceAll('~1', '/'))
    doel.hash = ''
    let knoop: unknown = leesDocument(doel.href)
    for (const deel of delen) knoop = isKnoop(knoop) ? knoop[deel] : undefined
    return this.#volg(knoop, doel.href)
  }

  #namen(begin: unknown, beginUri: string, gezien = new Set<Knoop>()): Set<string> {
    const { schema, uri } = this.#volg(begin, beginUri)
    if (gezien.has(schema)) return new Set()
    gezien.add(schema)
    // The standard's ZaakType requires an attribute that it forgets to describe.
    const verplicht = Array.isArray(schema.required) ? schema.required.map(String) : []
    const namen = new Set([
      ...verplicht,
      ...(isKnoop(schema.properties) ? Object.keys(schema.properties) : []),
    ])
    for (const sleutel of ['allOf', 'anyOf']) {
      const delen = Array.isArray(schema[sleutel]) ? schema[sleutel] : []
      for (const deel of delen) {
        const tak = isKnoop(deel) && deel.then ? deel.then : deel
        for (const naam of this.#namen(tak, uri, gezien)) namen.add(naam)
      }
    }
    return namen
  }

  #valideer(pad: readonly string[]): ValidateFunction {
    const verwijzing = `${this.#uri}#/${pointer(pad)}`
    const bekend = this.#validatie.get(verwijzing)
    if (bekend) return bekend
    const nieuw = ajv.compile({ $ref: verwijzing })
    this.#validatie.set(verwijzing, nieuw)
    return nieuw
  }

  #vind(pad: readonly string[]): Knoop | undefined {
    let knoop: unknown = this.#document
    for (const deel of pad) knoop = isKnoop(knoop) ? knoop[deel] : undefined
    return isKnoop(knoop) ? knoop : undefined
  }

  #knoop(pad: readonly string[]): Knoop {
    return this.#vind(pad) ?? {}
  }
}
