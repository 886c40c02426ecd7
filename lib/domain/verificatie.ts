const MINUUT = 60_000

/** How long a code can be used. */
export const CODE_GELDIG_MS = 10 * MINUUT
/** Wrong codes before a new one must be asked: 5 in a million is what guessing comes to. */
export const MAX_POGINGEN = 5
/** Codes that one customer, or one address, may be sent in an hour. */
export const MAX_CODES_PER_UUR = 10
export const UUR_MS = 60 * MINUUT

type Stand = { pogingen: number; verlooptOp: Date; afgerondOp: Date | null }

/** Whether a code can still be tried at `nu`; the moment of expiry itself is too late. */
export function codeStand(
  { pogingen, verlooptOp, afgerondOp }: Stand,
  nu: Date,
): 'open' | 'afgerond' | 'verlopen' | 'te-veel-pogingen' {
  if (afgerondOp) return 'afgerond'
  if (pogingen >= MAX_POGINGEN) return 'te-veel-pogingen'
  return nu < verlooptOp ? 'open' : 'verlopen'
}
