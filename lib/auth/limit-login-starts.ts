import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { callerAddress } from '@/lib/api/network'
import { getConfig } from '@/lib/env/load-config'

// One counter a process. Evaluated in one route only, so a module variable will do.
let limiter: RateLimiterMemory | undefined

/** Counts one start of a login for this caller. Gives the seconds to wait when there were too many, else 0. */
export async function limitLoginStarts(headers: Headers): Promise<number> {
  limiter ??= new RateLimiterMemory({ points: getConfig().inloggen.startsPerMinuut, duration: 60 })
  try {
    await limiter.consume(callerAddress(headers) ?? 'onbekend')
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}
