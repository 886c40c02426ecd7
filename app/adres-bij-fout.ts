import { cookies, headers } from 'next/headers'
import { SESSIE_COOKIE } from '@/lib/auth/cookies'
import { getTraceId } from '@/lib/observability/trace'
import { PAD_HEADER } from '@/lib/security/request-headers'
import { ZONDER_JAVASCRIPT_COOKIE } from './zonder-javascript/cookie'

/**
 * Where a browser without JavaScript goes when this page does not come: first it is remembered that it has none, which
 * makes a 404 whole; who comes here with that known has met a failure. Without cookies nothing can be remembered.
 */
export async function adresBijFout(): Promise<string> {
  const jar = await cookies()
  const terug = (await headers()).get(PAD_HEADER) ?? '/'
  if (jar.has(SESSIE_COOKIE) && !jar.has(ZONDER_JAVASCRIPT_COOKIE))
    return `/zonder-javascript?${new URLSearchParams({ terug })}`
  return `/storing?${new URLSearchParams({ terug, code: getTraceId() ?? '' })}`
}
