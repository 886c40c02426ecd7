/** Seconds after each failed attempt, as Open Notificaties: 25 · 4ⁿ, at most 52,000; together 23 h 55 m. */
export const AFLEVER_BACKOFF_S = [25, 100, 400, 1_600, 6_400, 25_600, 52_000] as const

/**
 * Milliseconds until the next attempt after `mislukt` failures, with up to a fifth of jitter on top so that receivers that
 * come back are not met by everything at once. Null when it was the last attempt.
 */
export function aflevertijdMs(mislukt: number, random = Math.random): number | null {
  const seconds = AFLEVER_BACKOFF_S[mislukt - 1]
  return seconds === undefined ? null : Math.round(seconds * 1_000 * (1 + random() / 5))
}

const PUBLICEER_MAX_S = 300

/** Milliseconds until a row of the outbox is tried again: 2, 4, 8 … s, at most 5 minutes, the upper half jitter. No end. */
export function publiceertijdMs(mislukt: number, random = Math.random): number {
  const seconds = Math.min(PUBLICEER_MAX_S, 2 ** Math.min(mislukt, 20))
  return Math.round(seconds * 1_000 * (0.5 + random() / 2))
}
