import 'server-only'
import { SignJWT } from 'jose'
import { request } from 'undici'
import { z } from 'zod'
import type { CloudEvent, NotificatieBericht } from '@/db/schema/notificaties/typen'
import type { NotificatieDoel } from '@/lib/env/config-schema'
import { readGeheim } from '@/lib/env/load-config'
import { fail, ok, type Result } from '@/lib/errors/result'
import { eigenKanalen } from '../kanalen'

/** Why a message was not taken; `onbereikbaar` says nothing about the message. */
export type NrcFout = 'onbereikbaar' | `status ${number}`

/** A Notificaties API of the municipality (Open Notificaties and others). */
export type Nrc = {
  publiceer: (bericht: NotificatieBericht) => Promise<Result<null, NrcFout>>
  /** Null when this installation does not publish CloudEvents. */
  publiceerCloudevent: ((event: CloudEvent) => Promise<Result<null, NrcFout>>) | null
}

type Extern = Extract<NotificatieDoel, { soort: 'extern' }>
type Vraag = { methode: 'GET' | 'POST'; pad: string; mediatype?: string; body?: unknown }

const kanalenSchema = z.array(z.object({ naam: z.string() }))

/** Binds a configured Notificaties API. It registers each of our kanalen before the first message on it. */
export function createNrc(doel: Extern): Nrc {
  const secret = new TextEncoder().encode(readGeheim(doel.secret))
  const geregistreerd = new Set<string>()

  const ask = async ({ methode, pad, mediatype, body }: Vraag): Promise<Result<unknown, NrcFout>> => {
    const token = await new SignJWT({ client_id: doel.clientId, user_id: '', user_representation: '' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(doel.clientId)
      .setIssuedAt()
      .sign(secret)
    try {
      const answer = await request(doel.url + pad, {
        method: methode,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': mediatype ?? 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(doel.timeoutMs),
      })
      const text = await answer.body.text()
      const taken = answer.statusCode >= 200 && answer.statusCode <= 299
      return taken ? ok(parse(text)) : fail(`status ${answer.statusCode}`)
    } catch {
      return fail('onbereikbaar')
    }
  }

  const registreer = async (naam: string): Promise<Result<unknown, NrcFout>> => {
    if (geregistreerd.has(naam)) return ok(null)
    const found = await ask({ methode: 'GET', pad: `/kanaal?naam=${encodeURIComponent(naam)}` })
    if (!found.ok) return found
    const present = kanalenSchema.safeParse(found.value).data?.some((kanaal) => kanaal.naam === naam)
    const filters = eigenKanalen.find((kanaal) => kanaal.naam === naam)?.filters ?? []
    const made = present ? ok(null) : await ask({ methode: 'POST', pad: '/kanaal', body: { naam, filters } })
    if (made.ok) geregistreerd.add(naam)
    return made
  }

  const post = async (vraag: Omit<Vraag, 'methode'>): Promise<Result<null, NrcFout>> => {
    const answer = await ask({ methode: 'POST', ...vraag })
    return answer.ok ? ok(null) : answer
  }
  return {
    publiceer: async (bericht) => {
      const kanaal = await registreer(bericht.kanaal)
      return kanaal.ok ? post({ pad: '/notificaties', body: bericht }) : kanaal
    },
    publiceerCloudevent: doel.cloudevents
      ? (event) => post({ pad: '/cloudevents', mediatype: 'application/cloudevents+json', body: event })
      : null,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
