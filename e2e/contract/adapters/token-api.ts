import { randomUUID } from 'node:crypto'
import { createTokenApi, type TokenApi } from '@/lib/http/token-api'

/** A client under an id of its own, so that no test meets the breaker of another. */
export const testTokenApi = (url: string, token: string): TokenApi =>
  createTokenApi({
    id: `test-${randomUUID()}`,
    naam: 'Testbron',
    url,
    token,
    timeoutMs: 10_000,
    maxGelijktijdig: 8,
  })
