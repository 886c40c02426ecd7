const SECONDE = 1_000
/** After each look that found something incomplete: a rol or status follows in seconds, seldom in hours. */
const ONVOLLEDIG_S = [5, 15, 60, 300, 1_800, 7_200] as const
/** After each failure of a source; together more than three days. */
const FOUT_S = [5, 15, 60, 300, 900, 3_600, ...Array.from({ length: 24 }, () => 10_800)]

/** When to look again at what is not complete yet, or null when that was done often enough. */
export const wachttijdOnvolledig = (pogingen: number, nu: Date): Date | null =>
  later(ONVOLLEDIG_S[pogingen - 1], nu)

/** When to try again after a failure, with up to a fifth of jitter; null when it is given up. */
export const wachttijdNaFout = (pogingen: number, nu: Date, loting = Math.random()): Date | null =>
  later((FOUT_S[pogingen - 1] ?? 0) * (1 + loting / 5) || undefined, nu)

const later = (seconden: number | undefined, nu: Date): Date | null =>
  seconden === undefined ? null : new Date(nu.getTime() + seconden * SECONDE)
