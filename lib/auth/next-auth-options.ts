import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { getLogger } from '@/lib/observability/logger'
import type { Claims } from './claims'
import { FLOW_COOKIES } from './flow-cookies'

export type Login = { middel: Inlogmiddel; claims: Claims; idToken: string | undefined }

type ProviderConfig = NonNullable<Config['inloggen'][Inlogmiddel]>

/**
 * next-auth drives the OpenID Connect flow and nothing else: `onLogin` receives the verified claims and answers where
 * the browser goes. Answering with a URL is how next-auth is told to make no session of its own.
 */
export function buildNextAuthOptions(onLogin: (login: Login) => Promise<string>): NextAuthOptions {
  const { inloggen, beveiliging } = getConfig()
  return {
    secret: readGeheim(beveiliging.authSecret),
    useSecureCookies: true,
    cookies: FLOW_COOKIES,
    providers: (['digid', 'eherkenning'] as const).flatMap((middel) => {
      const provider = inloggen[middel]
      return provider ? [toOAuthConfig(middel, provider)] : []
    }),
    callbacks: {
      signIn: ({ account, profile }) =>
        onLogin({
          middel: account?.provider === 'eherkenning' ? 'eherkenning' : 'digid',
          claims: { ...profile },
          idToken: account?.id_token,
        }),
    },
    // The code alone: the metadata may hold tokens and claims.
    logger: {
      error: (code) => getLogger().error('inloggen-mislukt', { code }),
      warn: (code) => getLogger().warn('inloggen-waarschuwing', { code }),
      debug: () => {},
    },
  }
}

function toOAuthConfig(middel: Inlogmiddel, provider: ProviderConfig): OAuthConfig<Claims> {
  const issuer = provider.issuer.replace(/\/$/, '')
  return {
    id: middel,
    name: middel,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: readGeheim(provider.clientSecret),
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: provider.scopes.join(' '), acr_values: provider.minimaalNiveau } },
    httpOptions: { timeout: 8_000 },
    // next-auth wants a user; who it is we read from the claims ourselves.
    profile: () => ({ id: middel }),
  }
}
