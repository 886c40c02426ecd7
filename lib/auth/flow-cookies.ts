import type { CookiesOptions } from 'next-auth'
import { COOKIE_OPTIES } from './sessie-cookie'

/** A login that takes longer than this starts again. */
const FLOW_DUUR_S = 15 * 60

const flow = (naam: string) => ({
  name: `__Host-mijnservices.${naam}`,
  options: { ...COOKIE_OPTIES, maxAge: FLOW_DUUR_S },
})

/** The cookies of next-auth that live during a login. State, nonce and code verifier are encrypted with the auth secret. */
export const FLOW_COOKIES = {
  state: flow('state'),
  nonce: flow('nonce'),
  pkceCodeVerifier: flow('pkce'),
  callbackUrl: flow('terug'),
  csrfToken: flow('csrf'),
} satisfies Partial<CookiesOptions>

/** Those that go to the browser. The CSRF token does not: the start route checks the form's origin itself. */
export const ZICHTBARE_FLOW_COOKIES = [
  FLOW_COOKIES.state.name,
  FLOW_COOKIES.nonce.name,
  FLOW_COOKIES.pkceCodeVerifier.name,
  FLOW_COOKIES.callbackUrl.name,
]
