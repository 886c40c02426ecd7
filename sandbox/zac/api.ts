import { SignJWT } from 'jose'
import { z } from 'zod'

/** A source said no, or was not there; `regels` is what it told, for the page. */
export class ApiFout extends Error {
  override readonly name = 'ApiFout'

  constructor(
    readonly bron: string,
    readonly status: number | null,
    readonly regels: string[],
  ) {
    super(`${bron} antwoordde ${status ?? 'niet'}.`)
  }
}

export type Vraag = {
  methode?: 'GET' | 'POST' | 'PATCH'
  /** Path under the base, or a URL that the source itself gave. */
  pad: string
  body?: unknown
}
/** One call to one source; the answer is parsed. Throws ApiFout. */
export type Api = <T extends z.ZodType>(schema: T, vraag: Vraag) => Promise<z.output<T>>

type Opties = { bron: string; basis: string; headers: () => Promise<Record<string, string>> }

const probleem = z.object({
  detail: z.string().optional(),
  invalidParams: z.array(z.object({ name: z.string(), reason: z.string() })).default([]),
})

/** Binds a source. Of a URL only the path counts: credentials go to the base that was configured and nowhere else. */
export function maakApi({ bron, basis, headers }: Opties): Api {
  return async (schema, { methode = 'GET', pad, body }) => {
    const antwoord = await fetch(basis + padVan(pad), {
      method: methode,
      headers: {
        ...(await headers()),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => {
      throw new ApiFout(bron, null, ['Er kwam geen antwoord.'])
    })
    const json: unknown = await antwoord.json().catch(() => undefined)
    if (!antwoord.ok) throw new ApiFout(bron, antwoord.status, leesProbleem(json))
    const parsed = schema.safeParse(json)
    if (parsed.success) return parsed.data
    const veld = parsed.error.issues[0]?.path.join('.')
    throw new ApiFout(bron, antwoord.status, [
      `Het antwoord is anders dan verwacht bij ${veld || 'het geheel'}.`,
    ])
  }
}

function padVan(pad: string): string {
  const url = URL.parse(pad)
  return url ? url.pathname + url.search : pad
}

function leesProbleem(json: unknown): string[] {
  const { detail, invalidParams } = probleem.safeParse(json).data ?? { invalidParams: [] }
  return [...(detail ? [detail] : []), ...invalidParams.map(({ name, reason }) => `${name}: ${reason}`)]
}

/** The APIs of MijnServices, with a consumer's token. */
export const maakMijnServices = (basis: string, token: string): Api =>
  maakApi({
    bron: 'MijnServices',
    basis: `${basis}/api`,
    headers: async () => ({ accept: 'application/json', authorization: `Token ${token}` }),
  })

/** The ZGW APIs of one register, with a JWT that is made for each call. */
export const maakZgw = (bron: string, basis: string, clientId: string, secret: string): Api =>
  maakApi({
    bron,
    basis,
    headers: async () => ({
      accept: 'application/json',
      'accept-crs': 'EPSG:4326',
      'content-crs': 'EPSG:4326',
      authorization: `Bearer ${await new SignJWT({
        client_id: clientId,
        user_id: 'zac',
        user_representation: 'ZAC',
      })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(clientId)
        .setIssuedAt()
        .sign(new TextEncoder().encode(secret))}`,
    }),
  })
