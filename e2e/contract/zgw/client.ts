import { SignJWT } from 'jose'
import type { Api, RegisterNaam } from '../../../sandbox/zgw/profiel'
import type { ZgwSandbox } from '../../../sandbox/zgw/start-zgw-sandbox'

export type Antwoord = {
  methode: string
  api: Api
  /** Path within the API, without the query. */
  pad: string
  status: number
  headers: Headers
  /** Parsed JSON, or the bytes of anything else. */
  body: unknown
}

type Opties = {
  methode?: string
  body?: unknown
  headers?: Record<string, string | null>
  formulier?: FormData
}

const ALLE_KOPPEN = { 'Accept-Crs': 'EPSG:4326', 'Content-Crs': 'EPSG:4326' }

/** A ZGW-JWT as the sandbox's client makes it; `over` changes claims or the secret. */
export function maakToken(
  { clientId, secret }: { clientId: string; secret: string },
  over: { iat?: number; secret?: string; clientId?: string } = {},
): Promise<string> {
  const client = over.clientId ?? clientId
  return new SignJWT({ client_id: client, user_id: 'contracttest', user_representation: 'Contracttest' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(client)
    .setIssuedAt(over.iat)
    .sign(new TextEncoder().encode(over.secret ?? secret))
}

/** Calls one register with valid headers; a header set to null is left out. */
export class Client {
  readonly register: ZgwSandbox['registers'][number]

  constructor(sandbox: ZgwSandbox, naam: RegisterNaam) {
    const gevonden = sandbox.registers.find((register) => register.naam === naam)
    if (!gevonden) throw new Error(`Geen register ${naam}`)
    this.register = gevonden
  }

  /** Absolute URL of a path within an API. */
  url = (api: Api, pad: string): string => `${this.register[api]}${pad}`

  async roep(api: Api, padMetVraag: string, opties: Opties = {}): Promise<Antwoord> {
    const headers: Record<string, string | null> = {
      Authorization: `Bearer ${await maakToken(this.register)}`,
      ...ALLE_KOPPEN,
      ...(opties.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...opties.headers,
    }
    const gegeven = Object.entries(headers).filter((kop): kop is [string, string] => kop[1] !== null)
    const antwoord = await fetch(this.url(api, padMetVraag), {
      method: opties.methode ?? 'GET',
      headers: gegeven,
      body: opties.formulier ?? (opties.body === undefined ? undefined : JSON.stringify(opties.body)),
    })
    const bytes = Buffer.from(await antwoord.arrayBuffer())
    const isJson = /json/.test(antwoord.headers.get('Content-Type') ?? '')
    return {
      methode: opties.methode ?? 'GET',
      api,
      pad: padMetVraag.split('?')[0] ?? '',
      status: antwoord.status,
      headers: antwoord.headers,
      body: isJson ? JSON.parse(bytes.toString()) : bytes,
    }
  }

  zoek = (filters: Record<string, unknown>, vraag = ''): Promise<Antwoord> =>
    this.roep('zaken', `/zaken/_zoek${vraag}`, { methode: 'POST', body: filters })
}

type Rij = Record<string, unknown>

/** The records of a page or bare array. */
export function rijen({ body }: Pick<Antwoord, 'body'>): Rij[] {
  if (Array.isArray(body)) return body
  if (typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results))
    return body.results
  throw new Error(`Geen lijst: ${JSON.stringify(body)}`)
}

/** One attribute of a JSON answer. */
export const veld = (antwoord: Pick<Antwoord, 'body'>, naam: string): unknown =>
  typeof antwoord.body === 'object' && antwoord.body !== null ? Reflect.get(antwoord.body, naam) : undefined

/** Names in `invalidParams` of a 400. */
export function foutvelden(antwoord: Antwoord): unknown[] {
  const params = veld(antwoord, 'invalidParams')
  return Array.isArray(params) ? params.map((param: Rij) => param.name) : []
}
