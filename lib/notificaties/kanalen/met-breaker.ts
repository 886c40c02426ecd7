import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel'
import type { Uitkomst } from '@/lib/domain/aflevering'
import type { Kanaal } from './kanaal'

const STORINGEN = 5
const RUST_MS = 30_000

/** Thrown in place of an attempt while the provider is left alone: nothing was sent and no attempt is spent. */
export class AanbiederInRust extends Error {
  override readonly name = 'AanbiederInRust'
}

/**
 * Leaves a provider alone for half a minute after five failures of its own in a row; then one message tries whether
 * it is back. What fails on one address says nothing about the provider and does not count.
 */
export function metBreaker<Bericht>(
  kanaal: Pick<Kanaal<Bericht>, 'aanbieder' | 'verstuur' | 'gelijktijdig'> & { close?: () => void },
  { rustMs = RUST_MS, klok = Date.now }: { rustMs?: number; klok?: () => number } = {},
): Kanaal<Bericht> {
  const isStoring = (uitkomst: unknown) =>
    isUitkomst(uitkomst) && uitkomst.soort === 'tijdelijk' && uitkomst.storing
  const breaker = circuitBreaker(handleWhenResult(isStoring), {
    halfOpenAfter: rustMs,
    breaker: new ConsecutiveBreaker(STORINGEN),
  })
  let openSinds = 0
  breaker.onBreak(() => {
    openSinds = klok()
  })
  return {
    aanbieder: kanaal.aanbieder,
    gelijktijdig: kanaal.gelijktijdig,
    isBeschikbaar: () =>
      breaker.state === CircuitState.Closed ||
      (breaker.state === CircuitState.Open && klok() - openSinds >= rustMs),
    async verstuur(bericht) {
      try {
        return await breaker.execute(() => kanaal.verstuur(bericht))
      } catch (error) {
        if (isBrokenCircuitError(error)) throw new AanbiederInRust(kanaal.aanbieder)
        throw error
      }
    },
    close: () => kanaal.close?.(),
  }
}

const isUitkomst = (waarde: unknown): waarde is Uitkomst =>
  typeof waarde === 'object' && waarde !== null && 'soort' in waarde
