import 'server-only'
import { z } from 'zod'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { fail, ok, type Result } from '@/lib/errors/result'
import { callNextAuth } from './call-next-auth'
import { FLOW_COOKIES } from './cookies'
import { logInlogfout } from './log-inlogfout'
import { nextAuthOptions } from './next-auth-options'

const csrfSchema = z.object({ csrfToken: z.string() })

type Gestart = {
  /** The provider's authorisation URL. */
  location: string
  /** Set-Cookie lines of the login under way. */
  cookies: string[]
}

/**
 * Begins a login. next-auth wants its own CSRF token before it starts; the caller has checked the origin of the request,
 * so that token makes its round here and never reaches the browser. Fails with a reference code when the provider is away.
 */
export async function startLogin(
  config: Config,
  middel: Inlogmiddel,
  terug: string,
): Promise<Result<Gestart, string>> {
  const { basisUrl } = config.portaal
  const options = nextAuthOptions(config)
  const csrf = await callNextAuth(basisUrl, options, { method: 'GET', pad: ['csrf'], cookies: {} })
  const { location, cookies, meldingen } = await callNextAuth(basisUrl, options, {
    method: 'POST',
    pad: ['signin', middel],
    cookies: { [FLOW_COOKIES.csrf]: cookieValue(csrf.cookies, FLOW_COOKIES.csrf) },
    body: { csrfToken: csrfSchema.parse(csrf.body).csrfToken, callbackUrl: terug },
  })
  // next-auth reports a failure by sending the visitor to a page of its own.
  if (!location || new URL(location, basisUrl).origin === new URL(basisUrl).origin)
    return fail(logInlogfout(middel, 'start', meldingen))
  return ok({ location, cookies: cookies.filter((line) => !line.startsWith(`${FLOW_COOKIES.csrf}=`)) })
}

function cookieValue(lines: readonly string[], name: string): string {
  const line = lines.find((candidate) => candidate.startsWith(`${name}=`)) ?? ''
  return decodeURIComponent(line.slice(name.length + 1).split(';')[0] ?? '')
}
