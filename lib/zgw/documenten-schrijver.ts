import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { BronAntwoord, BronStroom } from '@/lib/http/bron'
import { parseJson } from '@/lib/http/parse-json'
import { pagina, tekst } from '@/lib/http/velden'
import { isZelfde } from './is-zelfde'
import { ZgwGeweigerd } from './zgw-geweigerd'
import type { ZgwHttp } from './zgw-http'

const deelSchema = z.object({
  url: z.url(),
  volgnummer: z.int(),
  omvang: z.int(),
  voltooid: z.boolean().catch(false),
})
export type ZgwBestandsdeel = z.output<typeof deelSchema>
const geregistreerdSchema = z.object({
  url: z.url(),
  identificatie: tekst,
  lock: tekst,
  bestandsdelen: z
    .array(deelSchema)
    .nullish()
    .transform((delen) => delen ?? []),
})
export type GeregistreerdDocument = z.output<typeof geregistreerdSchema>
const koppelingen = z.array(z.object({ zaak: tekst, informatieobject: tekst }))
const gevonden = pagina(geregistreerdSchema)

/** A document that an inwoner sent (VELD §5.3). `inhoud` is base64, or null when it follows in parts. */
export type NieuwDocument = {
  identificatie: string
  bronorganisatie: string
  creatiedatum: string
  ontvangstdatum: string
  titel: string
  auteur: string
  formaat: string
  bestandsnaam: string
  bestandsomvang: number
  informatieobjecttype: string
  inhoud: string | null
}

/** One part may take this long on its way. */
const DEEL_TIMEOUT_MS = 60_000

export type DocumentenSchrijver = ReturnType<typeof createDocumentenSchrijver>

/**
 * Writes of the Documenten API and the link to a zaak. Each throws `ZgwGeweigerd` when the register will not have it,
 * AppError `bron-onbereikbaar` or `bron-contract` when trying again may help.
 */
export const createDocumentenSchrijver = (http: ZgwHttp, zaken: ZgwHttp) => ({
  async registreer(document: NieuwDocument): Promise<GeregistreerdDocument> {
    const body = {
      ...document,
      status: 'definitief',
      taal: 'dut',
      indicatieGebruiksrecht: false,
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      tonenAanInitiator: true,
    }
    const answer = await http.schrijf('POST', '/enkelvoudiginformatieobjecten', {
      body,
      timeoutMs: DEEL_TIMEOUT_MS,
    })
    return parseJson(accepted(answer, http), geregistreerdSchema, http.naam)
  },

  /** What the register has under our own identificatie: an earlier try of which the answer was lost. */
  async findBijIdentificatie(
    identificatie: string,
    bronorganisatie: string,
  ): Promise<GeregistreerdDocument | null> {
    const query = new URLSearchParams({ identificatie, bronorganisatie })
    const answer = await http.request('GET', `/enkelvoudiginformatieobjecten?${query}`)
    const { results } = parseJson(answer, gevonden, http.naam)
    return results.find((document) => document.identificatie === identificatie) ?? null
  },

  async listBestandsdelen(url: string): Promise<ZgwBestandsdeel[]> {
    return parseJson(await http.request('GET', url), geregistreerdSchema, http.naam).bestandsdelen
  },

  /** Sends one part; `bytes` gives exactly its `omvang`. */
  async stuurDeel(deel: ZgwBestandsdeel, lock: string, bytes: () => AsyncIterable<Buffer>): Promise<void> {
    const stroom = multipart(lock, deel.omvang, bytes)
    accepted(await http.schrijf('PUT', deel.url, { stroom, timeoutMs: DEEL_TIMEOUT_MS }), http)
  },

  /** Ends an upload in parts; the register puts them together. */
  async ontgrendel(url: string, lock: string): Promise<void> {
    accepted(
      await http.schrijf('POST', `${url}/unlock`, { body: { lock }, timeoutMs: DEEL_TIMEOUT_MS }),
      http,
    )
  },

  async isGekoppeld(zaak: string, document: string): Promise<boolean> {
    const query = new URLSearchParams({ zaak, informatieobject: document })
    const found = parseJson(
      await zaken.request('GET', `/zaakinformatieobjecten?${query}`),
      koppelingen,
      zaken.naam,
    )
    return found.some((link) => isZelfde(link.informatieobject, document) && isZelfde(link.zaak, zaak))
  },

  /** The register makes the objectinformatieobject by itself (zrc-005). */
  async koppel(zaak: string, informatieobject: string, titel: string): Promise<void> {
    accepted(
      await zaken.schrijf('POST', '/zaakinformatieobjecten', { body: { zaak, informatieobject, titel } }),
      zaken,
    )
  },

  /** Removes a document that hangs on nothing. What is already gone is fine. */
  async verwijder(url: string): Promise<void> {
    const answer = await http.schrijf('DELETE', url)
    if (answer.status !== 404) accepted(answer, http)
  },
})

function accepted(answer: BronAntwoord, { naam }: ZgwHttp): BronAntwoord {
  if (answer.status < 400 || answer.status >= 500 || [401, 408, 429].includes(answer.status)) {
    if (answer.status >= 400) parseJson(answer, z.unknown(), naam)
    return answer
  }
  throw new ZgwGeweigerd(naam, answer.status, answer.body)
}

/** Two fields by hand: a FormData of the platform wants the whole part in memory. */
function multipart(lock: string, omvang: number, bytes: () => AsyncIterable<Buffer>): BronStroom {
  const grens = `mijnservices-${randomUUID()}`
  const veld = (rest: string) => `--${grens}\r\nContent-Disposition: form-data; ${rest}\r\n`
  const voor = Buffer.from(
    `${veld('name="lock"')}\r\n${lock}\r\n${veld('name="inhoud"; filename="deel"')}Content-Type: application/octet-stream\r\n\r\n`,
  )
  const na = Buffer.from(`\r\n--${grens}--\r\n`)
  return {
    mediatype: `multipart/form-data; boundary=${grens}`,
    lengte: voor.length + omvang + na.length,
    async *maak() {
      yield voor
      yield* bytes()
      yield na
    },
  }
}
