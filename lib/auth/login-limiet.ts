import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { getConfig } from '@/lib/env/load-config'

let limiter: RateLimiterMemory | undefined

/**
 * Counts a login start of one client. Gives 0 when it may go on, else the seconds to wait.
 * The client is the last address in `X-Forwarded-For`: the one that our own proxy, or the server itself, saw.
 */
export async function countLoginStart(headers: Headers): Promise<number> {
  limiter ??= new RateLimiterMemory({ points: getConfig().inloggen.startsPerMinuut, duration: 60 })
  try {
    await limiter.consume(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend')
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
