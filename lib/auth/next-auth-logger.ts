import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

// next-auth has one logger a process; the store leads each line back to the call that it belongs to.
const meldingen = new AsyncLocalStorage<string[]>()

/** Runs one call of next-auth and gives, beside its answer, what it would have logged, without personal data. */
export async function collectMeldingen<T>(
  call: () => Promise<T>,
): Promise<{ value: T; meldingen: string[] }> {
  const lines: string[] = []
  return { value: await meldingen.run(lines, call), meldingen: lines }
}

/** Keeps codes and messages. The metadata itself holds claims and tokens, so it goes nowhere. */
export const nextAuthLogger = {
  error: (code: string, metadata: unknown) => meldingen.getStore()?.push(`${code}: ${messageOf(metadata)}`),
  warn: () => {},
  debug: () => {},
}

function messageOf(metadata: unknown): string {
  const error = metadata instanceof Error ? metadata : errorIn(metadata)
  // A provider writes these texts; long digit runs in them may be somebody's number.
  return (error?.message ?? 'onbekend').replace(/\d{6,}/g, '#').slice(0, 300)
}

function errorIn(metadata: unknown): Error | undefined {
  return typeof metadata === 'object' &&
    metadata !== null &&
    'error' in metadata &&
    metadata.error instanceof Error
    ? metadata.error
    : undefined
}
