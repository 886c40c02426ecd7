import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Consumer } from './authenticate'
import { ApiProblem } from './problem'

// One counter a process: with N replicas a consumer can reach N times its limit. It protects us, it bills nobody.
const holder = globalThis as typeof globalThis & { mijnservicesLimieten?: Map<number, RateLimiterMemory> }

function limiterFor(points: number): RateLimiterMemory {
  holder.mijnservicesLimieten ??= new Map()
  const limiter = holder.mijnservicesLimieten.get(points) ?? new RateLimiterMemory({ points, duration: 60 })
  holder.mijnservicesLimieten.set(points, limiter)
  return limiter
}

/** Counts one call. Throws 429 with Retry-After when the consumer is over its limit of this minute. */
export async function consumeRate({ id, limietPerMinuut }: Consumer): Promise<void> {
  try {
    await limiterFor(limietPerMinuut).consume(id)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw new ApiProblem('te-veel-verzoeken', `Probeer het over ${seconds} seconden opnieuw.`, {
      'Retry-After': String(seconds),
    })
  }
}
