import 'server-only'
import {
  type BulkheadPolicy,
  bulkhead,
  type CircuitBreakerPolicy,
  ConstantBackoff,
  CountBreaker,
  circuitBreaker,
  handleWhen,
  type RetryPolicy,
  retry,
} from 'cockatiel'
import { Agent } from 'undici'
import type { Bron } from './bron'
import { isStoring } from './storing'

type Baan = { agent: Agent; bulkhead: BulkheadPolicy }

/** What one source needs over all requests of this process. */
export type BronToestand = {
  json: Baan
  /** Downloads have connections of their own: sixteen slow readers never keep the pages waiting. */
  stream: Baan
  breaker: CircuitBreakerPolicy
  retry: RetryPolicy
}

const MAX_DOWNLOADS = 64
const MAX_WACHTEND = 1_000
/** A download may pause this long between two chunks. */
const STREAM_STILTE_MS = 30_000
const BREAKER_PAUZE_MS = 5_000

const statusOf = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'status' in answer ? Number(answer.status) : 0

// Next evaluates a module more than once (pages and route handlers apart): state on globalThis is shared by all.
const holder = globalThis as typeof globalThis & { mijnservicesBronnen?: Map<string, BronToestand> }

/** Pool, cap and breaker of a source; made on the first call with its id. */
export function getBronToestand(bron: Bron): BronToestand {
  holder.mijnservicesBronnen ??= new Map()
  const known = holder.mijnservicesBronnen.get(bron.id)
  if (known) return known
  const made = createToestand(bron)
  holder.mijnservicesBronnen.set(bron.id, made)
  return made
}

function createToestand({ maxGelijktijdig, timeoutMs }: Bron): BronToestand {
  return {
    json: {
      agent: new Agent({ connections: maxGelijktijdig, connect: { timeout: timeoutMs } }),
      bulkhead: bulkhead(maxGelijktijdig, MAX_WACHTEND),
    },
    stream: {
      agent: new Agent({
        connections: MAX_DOWNLOADS,
        connect: { timeout: timeoutMs },
        bodyTimeout: STREAM_STILTE_MS,
      }),
      bulkhead: bulkhead(MAX_DOWNLOADS, MAX_DOWNLOADS),
    },
    // Opens when half of the last 20 calls failed; a 4xx is an answer, not a failure.
    breaker: circuitBreaker(
      handleWhen((error) => isStoring(error, 'verbinding', 'timeout')).orWhenResult(
        (answer) => statusOf(answer) >= 500,
      ),
      {
        halfOpenAfter: BREAKER_PAUZE_MS,
        breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 8 }),
      },
    ),
    retry: retry(
      handleWhen((error) => isStoring(error, 'verbinding')).orWhenResult((answer) => statusOf(answer) > 501),
      { maxAttempts: 1, backoff: new ConstantBackoff(0) },
    ),
  }
}
