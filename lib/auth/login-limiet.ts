import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { getConfig } from '@/lib/env/load-config'
import { callerAddress } from '@/lib/security/caller-address'

let limiter: RateLimiterMemory | undefined

/** Counts a login start of one client address. Gives 0 when it may go on, else the seconds to wait. */
export async function countLoginStart(headers: Headers): Promise<number> {
  limiter ??= new RateLimiterMemory({ points: getConfig().inloggen.startsPerMinuut, duration: 60 })
  try {
    await limiter.consume(callerAddress(headers) ?? 'onbekend')
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
