import 'server-only'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { discoverProvider } from './discover-provider'

/**
 * Where the provider ends its own session and sends the visitor back to `/uitgelogd` (OIDC RP-Initiated Logout 1.0).
 * Undefined when the provider has no such place or does not answer: our own session is gone either way.
 */
export async function findEndSessionUrl(
  { inloggen, portaal }: Config,
  middel: Inlogmiddel,
  idToken: string | undefined,
): Promise<string | undefined> {
  const provider = inloggen[middel]
  const endpoint = provider && (await discoverProvider(provider.issuer))?.end_session_endpoint
  if (!endpoint) return undefined
  const url = new URL(endpoint)
  url.searchParams.set('client_id', provider.clientId)
  url.searchParams.set('post_logout_redirect_uri', new URL('/uitgelogd', portaal.basisUrl).href)
  if (idToken) url.searchParams.set('id_token_hint', idToken)
  return url.href
}
