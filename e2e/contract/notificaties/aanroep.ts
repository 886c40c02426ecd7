import * as abonnement from '@/app/api/notificaties/v1/abonnement/[uuid]/route'
import * as abonnementen from '@/app/api/notificaties/v1/abonnement/route'
import * as cloudevents from '@/app/api/notificaties/v1/cloudevents/route'
import * as kanaal from '@/app/api/notificaties/v1/kanaal/[uuid]/route'
import * as kanalen from '@/app/api/notificaties/v1/kanaal/route'
import * as notificaties from '@/app/api/notificaties/v1/notificaties/route'
import type { Route } from '@/lib/api/define-route'

/** Every path of the API, as the OAS writes it. */
export const paden: Record<string, Route> = {
  '/abonnement': abonnementen,
  '/abonnement/{uuid}': abonnement,
  '/kanaal': kanalen,
  '/kanaal/{uuid}': kanaal,
  '/notificaties': notificaties,
  '/cloudevents': cloudevents,
}

export type Aanroep = {
  methode: string
  pad: string
  uuid?: string
  query?: string
  body?: unknown
  raw?: string
  headers?: Record<string, string>
}
export type Antwoord = { status: number; headers: Headers; soort: string; body: unknown }

/** Calls the API as HTTP would, with this token, and gives the answer with its body parsed. */
export async function roepAan(token: string, aanroep: Aanroep): Promise<Antwoord> {
  const { methode, pad, uuid = '', query = '', body, raw, headers } = aanroep
  const route = paden[pad]
  if (!route || !isMethode(methode, route)) throw new Error(`${methode} ${pad} bestaat niet.`)
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const type = pad === '/cloudevents' ? 'application/cloudevents+json' : 'application/json'
  const request = new Request(`http://intern/api/notificaties/v1${pad.replace('{uuid}', uuid)}${query}`, {
    method: methode,
    headers: { authorization: `Token ${token}`, 'content-type': type, ...headers },
    ...(text === undefined ? {} : { body: text }),
  })
  const response = await route[methode](request, { params: Promise.resolve(uuid ? { uuid } : {}) })
  const answer = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    soort: response.headers.get('content-type') ?? '',
    body: answer === '' ? undefined : JSON.parse(answer),
  }
}

const isMethode = (methode: string, route: Route): methode is keyof Route => Object.hasOwn(route, methode)
