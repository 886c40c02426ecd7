import 'server-only'
import { getDb } from '@/db/client'
import { deleteSessiesVanProvider } from '@/db/queries/sessies'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { getLogger } from '@/lib/observability/logger'
import { NO_STORE } from '@/lib/security/response-headers'
import { verifyLogoutToken } from './verify-logout-token'

const MAX_BYTES = 16_000

/**
 * Where a provider says that somebody logged out there (OpenID Connect Back-Channel Logout 1.0 §2.5): ends our sessions that
 * came from that one. 200 also when there was none; 400 for a token that does not hold; 503 when its keys cannot be had now.
 */
export async function handleBackchannelLogout(request: Request, segment: string): Promise<Response> {
  const middel = inlogmiddelSchema.safeParse(segment)
  const provider = middel.success && getConfig().inloggen[middel.data]
  if (!middel.success || !provider) return answer(404)
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return answer(413)

  const token = new URLSearchParams(await request.text()).get('logout_token')
  const checked = token ? await verifyLogoutToken(middel.data, provider, token) : undefined
  if (!checked?.ok) {
    const reden = checked?.error ?? 'ongeldig'
    getLogger().warn('afmelding-geweigerd', { onderdeel: middel.data, reden })
    return reden === 'onbereikbaar' ? answer(503) : answer(400)
  }
  const { uitgegevenOp, ...van } = checked.value
  const aantal = await deleteSessiesVanProvider(getDb(), { ...van, totEnMet: uitgegevenOp })
  getLogger().info('afgemeld-door-aanbieder', { onderdeel: middel.data, aantal })
  return answer(200)
}

const answer = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': NO_STORE } })
