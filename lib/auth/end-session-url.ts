import 'server-only'
import { request } from 'undici'
import { z } from 'zod'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'

const discoverySchema = z.object({ end_session_endpoint: z.url().optional() })

/**
 * Where the provider ends its own session and sends the visitor back to `/uitgelogd` (OIDC RP-Initiated Logout 1.0).
 * Undefined when the provider has no such place or does not answer in 3 seconds: our own session is gone either way.
 */
export async function findEndSessionUrl(
  { inloggen, portaal }: Config,
  middel: Inlogmiddel,
  idToken: string | undefined,
): Promise<string | undefined> {
  const provider = inloggen[middel]
  const endpoint = provider && (await discoverEndSession(provider.issuer))
  if (!endpoint) return undefined
  const url = new URL(endpoint)
  url.searchParams.set('client_id', provider.clientId)
  url.searchParams.set('post_logout_redirect_uri', new URL('/uitgelogd', portaal.basisUrl).href)
  if (idToken) url.searchParams.set('id_token_hint', idToken)
  return url.href
}

async function discoverEndSession(issuer: string): Promise<string | undefined> {
  try {
    const { statusCode, body } = await request(
      `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      {
        signal: AbortSignal.timeout(3_000),
      },
    )
    const json = await body.json()
    return statusCode === 200 ? discoverySchema.parse(json).end_session_endpoint : undefined
  } catch {
    return undefined
  }
}
