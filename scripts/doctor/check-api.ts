import { SignJWT } from 'jose'
import { z } from 'zod'
import type { Antwoord } from './ask'
import { type Bevinding, fout, goed, letOp } from './bevinding'

/** A list of each API that any client with the reading scope may ask for. */
export const APIS = {
  zaken: { lijst: '/zaken', scope: 'zaken.lezen' },
  catalogi: { lijst: '/zaaktypen', scope: 'catalogi.lezen' },
  documenten: { lijst: '/enkelvoudiginformatieobjecten', scope: 'documenten.lezen' },
  besluiten: { lijst: '/besluiten', scope: 'besluiten.lezen' },
} as const
export type ApiNaam = keyof typeof APIS

const problemSchema = z
  .object({ code: z.string().catch(''), detail: z.string().catch('') })
  .catch({ code: '', detail: '' })

/** Headers of a read as this application (ZGW: authenticatie-autorisatie); the Zaken API also wants the CRS ones. */
export async function zgwHeaders(
  clientId: string,
  secret: string,
  now: Date,
): Promise<Record<string, string>> {
  const token = await new SignJWT({
    client_id: clientId,
    user_id: 'doctor',
    user_representation: 'MijnServices doctor',
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(Math.floor(now.getTime() / 1_000))
    .sign(new TextEncoder().encode(secret))
  return { authorization: `Bearer ${token}`, 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }
}

/** What an answer to the first list of an API says about address, authentication, scope and version. */
export function checkApi(bron: string, api: ApiNaam, antwoord: Antwoord): Bevinding {
  if (!antwoord.bereikt) return fout(bron, antwoord.reden, 'controleer het adres in de configuratie')
  const { status, headers, body } = antwoord
  if (status === 401 || status === 403) return describeRefusal(bron, api, body)
  if (status === 404)
    return fout(
      bron,
      'het adres bestaat niet (404)',
      `het moet eindigen op de API zelf, zoals …/${api}/api/v1`,
    )
  if (status >= 300 && status < 400) {
    return fout(bron, `verwijst door (${status})`, 'zet het uiteindelijke adres in de configuratie')
  }
  if (status !== 200) return fout(bron, `antwoordt met ${status}`, 'kijk in het logboek van de bron')
  if (!isList(body))
    return fout(
      bron,
      'antwoordt niet met een lijst',
      `dit adres is geen ${api}-API; controleer de configuratie`,
    )
  const versie = headers.get('api-version')
  if (versie) return goed(bron, `bereikbaar, aangemeld, versie ${versie}`)
  return letOp(
    bron,
    'bereikbaar en aangemeld, maar noemt zijn versie niet',
    'kijk of een proxy de header API-version weglaat',
  )
}

function describeRefusal(bron: string, api: ApiNaam, body: unknown): Bevinding {
  const { code, detail } = problemSchema.parse(body)
  if (/scope|autorisatie/i.test(detail) || (code === 'permission_denied' && !/client/i.test(detail))) {
    return fout(
      bron,
      `geen toestemming (${code})`,
      `geef deze applicatie in het register de scope ${APIS[api].scope}`,
    )
  }
  if (code === 'jwt-expired' || code === 'jwt-not-yet-valid') {
    return fout(
      bron,
      `het token is te oud of te nieuw (${code})`,
      'zet de klok van deze machine en van de bron gelijk',
    )
  }
  return fout(
    bron,
    `de aanmelding is geweigerd (${code || 'zonder reden'})`,
    'controleer clientId en secret in de configuratie en in het register',
  )
}

const isList = (body: unknown) =>
  z.union([z.array(z.unknown()), z.object({ results: z.array(z.unknown()) })]).safeParse(body).success
