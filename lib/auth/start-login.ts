import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { FLOW_COOKIES, ZICHTBARE_FLOW_COOKIES } from './flow-cookies'
import { loginFoutPad } from './login-fout'
import { buildNextAuthOptions } from './next-auth-options'
import { runNextAuth } from './run-next-auth'
import { safeTerug } from './terug'

export type Doorverwijzing = { location: string; cookies: string[] }

/** Starts the flow at the provider (authorization code, PKCE, state, nonce); a provider that is down gives the page that says so. */
export async function startLogin(middel: Inlogmiddel, terug: unknown): Promise<Doorverwijzing> {
  const { beveiliging, portaal } = getConfig()
  // next-auth verifies `token|sha256(token + secret)`; the caller has checked where the form came from.
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256')
    .update(`${token}${readGeheim(beveiliging.authSecret)}`)
    .digest('hex')
  const { location, cookies } = await runNextAuth(
    {
      action: 'signin',
      middel,
      method: 'POST',
      cookies: { [FLOW_COOKIES.csrfToken.name]: `${token}|${hash}` },
      body: { csrfToken: token, callbackUrl: safeTerug(terug) },
    },
    buildNextAuthOptions(async () => loginFoutPad(middel, 'storing')),
  )
  const eigen = new URL(portaal.basisUrl).origin
  if (!location || new URL(location, eigen).origin === eigen)
    return { location: loginFoutPad(middel, 'storing'), cookies: [] }
  return { location, cookies: cookies.filter(isVisible) }
}

function isVisible(cookie: string): boolean {
  return ZICHTBARE_FLOW_COOKIES.some((name) => cookie.startsWith(`${name}=`))
}
