import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { eigenaarVan } from '@/lib/crypto/eigenaar-van'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'

// One counter a process: with N replicas somebody can reach N times the limit. It protects us, it measures nothing.
let limiter: RateLimiterMemory | undefined

/** Counts a form that this identity posts, files and all. Gives 0 when it may go on, else the seconds to wait. */
export async function countInzending(identiteit: Identiteit): Promise<number> {
  limiter ??= new RateLimiterMemory({ points: getConfig().uploaden.inzendingenPerMinuut, duration: 60 })
  try {
    await limiter.consume(eigenaarVan(identiteit))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000))
    throw refusal
  }
}
