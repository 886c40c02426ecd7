import 'server-only'
import { SignJWT } from 'jose'
import { request } from 'undici'
import type { NotificatieDoel } from '@/lib/env/config-schema'
import { readGeheim } from '@/lib/env/load-config'
import { fail, ok, type Result } from '@/lib/errors/result'

/** Why a question was not answered; `onbereikbaar` says nothing about what was asked. */
export type NrcFout = 'onbereikbaar' | `status ${number}`

export type ExternDoel = Extract<NotificatieDoel, { soort: 'extern' }>
type Vraag = { methode: 'GET' | 'POST' | 'PUT' | 'DELETE'; pad: string; mediatype?: string; body?: unknown }

/** Binds a Notificaties API: asks it something with a fresh ZGW-JWT and gives the parsed answer. */
export function askNrc(doel: ExternDoel) {
  const secret = new TextEncoder().encode(readGeheim(doel.secret))
  return async ({ methode, pad, mediatype, body }: Vraag): Promise<Result<unknown, NrcFout>> => {
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
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
