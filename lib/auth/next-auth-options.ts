import 'server-only'
import type { AuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { readGeheim } from '@/lib/env/load-config'
import type { Claims } from './claims'
import { COOKIE_OPTIES, FLOW_COOKIES, FLOW_DUUR_S } from './cookies'
import { nextAuthLogger } from './next-auth-logger'
import { safeTerug } from './terug'

/** Hands over what a provider proved: the claims of a verified id_token, and that token. */
type OnBewezen = (bewezen: { claims: Claims; idToken: string | undefined }) => void

const flowCookie = (name: string) => ({ name, options: { ...COOKIE_OPTIES, maxAge: FLOW_DUUR_S } })

/**
 * next-auth drives the OIDC flow only: PKCE, state, nonce, and the checks of the id_token. The session is our own row,
 * so `signIn` never lets next-auth get as far as making one.
 */
export function nextAuthOptions(
  { inloggen, beveiliging }: Config,
  onBewezen: OnBewezen = () => {},
): AuthOptions {
  return {
    secret: readGeheim(beveiliging.authSecret),
    useSecureCookies: true,
    logger: nextAuthLogger,
    providers: (['digid', 'eherkenning'] as const).flatMap((middel) => {
      const provider = inloggen[middel]
      return provider ? [toProvider(middel, provider)] : []
    }),
    cookies: {
      csrfToken: flowCookie(FLOW_COOKIES.csrf),
      callbackUrl: flowCookie(FLOW_COOKIES.terug),
      state: flowCookie(FLOW_COOKIES.state),
      pkceCodeVerifier: flowCookie(FLOW_COOKIES.pkce),
      nonce: flowCookie(FLOW_COOKIES.nonce),
    },
    callbacks: {
      redirect: ({ url }) => safeTerug(url),
      signIn({ account, profile }) {
        onBewezen({ claims: { ...profile }, idToken: account?.id_token })
        return '/'
      },
    },
  }
}

function toProvider(
  middel: Inlogmiddel,
  { issuer, clientId, clientSecret, scopes, minimaalNiveau }: NonNullable<Config['inloggen'][Inlogmiddel]>,
): OAuthConfig<Claims> {
  return {
    id: middel,
    name: middel,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret: readGeheim(clientSecret),
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: scopes.join(' '), acr_values: minimaalNiveau } },
    profile: ({ sub }) => ({ id: String(sub) }),
  }
}
