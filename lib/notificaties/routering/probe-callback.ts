import 'server-only'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { type CallbackRegels, findCallbackProbleem } from './callback-adres'
import type { PostCallback } from './post-callback'

/** What Open Notificaties sends on registration (`src/nrc/api/validators.py`), so that one callback serves both. */
const PROBE = {
  kanaal: 'test',
  hoofdObject: 'http://some.hoofdobject.nl/',
  resource: 'some_resource',
  resourceUrl: 'http://some.resource.nl/',
  actie: 'create',
  aanmaakdatum: '2019-01-01T12:00:00Z',
  kenmerken: {},
}

/**
 * Tries a callback: with its secret it must take a message (2xx), without it must refuse (401 or 403).
 * Throws `ongeldige-invoer` that tells what it did instead.
 */
export async function probeCallback(
  { callbackUrl, auth }: { callbackUrl: string; auth: string },
  { post, regels }: { post: PostCallback; regels: CallbackRegels },
): Promise<void> {
  const forbidden = findCallbackProbleem(callbackUrl, regels)
  if (forbidden) refuse('invalid-callback-url', forbidden)
  const ask = (secret: string | null) =>
    post({ url: callbackUrl, auth: secret, mediatype: 'application/json', body: PROBE })
  const closed = await ask(null)
  if (!closed.ok) refuse('invalid-callback-url', 'De callback-URL is niet te bereiken.')
  if (closed.value !== 401 && closed.value !== 403)
    refuse(
      'no-auth-on-callback-url',
      `Zonder Authorization moet de callback 401 of 403 antwoorden; het was ${closed.value}.`,
    )
  const open = await ask(auth)
  if (!open.ok) refuse('invalid-callback-url', 'De callback-URL is niet te bereiken.')
  if (open.value < 200 || open.value > 299)
    refuse('invalid-callback-url', `Met auth moet de callback 2xx antwoorden; het was ${open.value}.`)
}

function refuse(code: string, reason: string): never {
  const problem: InvalidParam = { name: 'callbackUrl', code, reason }
  throw new OngeldigeInvoer([problem])
}
