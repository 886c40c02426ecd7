import type { Inlogmiddel } from './identiteit'

const minuut = 60_000

/** Without a request for this long a session is over (ASVS 7.3.1). */
export const INACTIVITEIT_MS = 15 * minuut

/** The inactivity clock is written at most once in this time, so that reading a page is no write. */
export const BIJWERKEN_NA_MS = minuut

/** Longest life of a session, whatever its activity; eHerkenning forbids more than 4 hours (ASVS 7.3.2). */
export const ABSOLUTE_DUUR_MS: Record<Inlogmiddel, number> = {
  digid: 120 * minuut,
  eherkenning: 240 * minuut,
}

type Klok = { laatstActiefOp: Date; verlooptOp: Date }

/** Whether a session may still be used at `nu`. The moment of expiry itself is too late. */
export function isSessieGeldig({ laatstActiefOp, verlooptOp }: Klok, nu: Date): boolean {
  return nu < verlooptOp && nu.getTime() < laatstActiefOp.getTime() + INACTIVITEIT_MS
}

/** Whether a request at `nu` must move the inactivity clock of a valid session. */
export function mustTouch({ laatstActiefOp }: Pick<Klok, 'laatstActiefOp'>, nu: Date): boolean {
  return nu.getTime() >= laatstActiefOp.getTime() + BIJWERKEN_NA_MS
}
