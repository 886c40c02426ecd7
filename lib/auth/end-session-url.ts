import 'server-only'
import { LRUCache } from 'lru-cache'
import { request } from 'undici'
import { z } from 'zod'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'

const discoverySchema = z.object({ end_session_endpoint: z.url().optional() })

const endpoints = new LRUCache<string, { url: string | undefined }>({
  max: 10,
  ttl: 60 * 60_000,
  fetchMethod: async (issuer) => {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const answer = await request(url, { headersTimeout: 3_000, bodyTimeout: 3_000 })
    const parsed = discoverySchema.safeParse(await answer.body.json())
    return { url: parsed.data?.end_session_endpoint }
  },
})

/**
 * Where the browser goes to end the provider's session as well (OpenID Connect RP-Initiated Logout 1.0 §2), and comes
 * back from to `/uitgelogd`. Straight to `/uitgelogd` when the provider has no such page or does not answer.
 */
export async function endSessionUrl(middel: Inlogmiddel, idToken: string | null): Promise<string> {
  const { portaal, inloggen } = getConfig()
  const terug = new URL('/uitgelogd', portaal.basisUrl).href
  const provider = inloggen[middel]
  const endpoint = provider && (await endpoints.fetch(provider.issuer).catch(() => undefined))?.url
  if (!endpoint) return terug
  const url = new URL(endpoint)
  url.searchParams.set('client_id', provider.clientId)
  url.searchParams.set('post_logout_redirect_uri', terug)
  if (idToken) url.searchParams.set('id_token_hint', idToken)
  return url.href
}
