import { errors, jwtVerify } from 'jose'
import type { Register } from '../register'
import { Fout } from './problem'

const MAXIMALE_LEEFTIJD = 3600
/** Open Zaak's TIME_LEEWAY: how far a client's clock may run ahead. */
const SPELING = 60

const geweigerd = (code: string, detail: string) => new Fout(403, code, detail)

/**
 * Checks the ZGW-JWT (DIGEST §2.1): HS256, this client's secret, at most an hour old. Throws the 403 that the
 * standard prescribes for missing, wrong and expired alike.
 */
export async function controleerToken(authorization: string | undefined, register: Register): Promise<void> {
  const token = authorization?.match(/^Bearer (\S+)$/)?.[1]
  if (!token) throw geweigerd('permission_denied', 'Authenticatiegegevens zijn niet opgegeven.')
  const sleutel = new TextEncoder().encode(register.client.secret)
  const { payload } = await jwtVerify(token, sleutel, {
    algorithms: ['HS256'],
    clockTolerance: SPELING,
  }).catch((fout: unknown) => {
    if (fout instanceof errors.JWTExpired) throw geweigerd('jwt-expired', 'Het token is verlopen.')
    throw geweigerd('invalid-jwt-token', 'Het token is ongeldig.')
  })
  if (payload.client_id !== register.client.id) {
    throw geweigerd('permission_denied', 'De client_id is onbekend.')
  }
  const leeftijd = Date.now() / 1000 - (payload.iat ?? 0)
  if (leeftijd > MAXIMALE_LEEFTIJD) throw geweigerd('jwt-expired', 'Het token is verlopen.')
  if (leeftijd < -SPELING) throw geweigerd('jwt-not-yet-valid', 'Het token is nog niet geldig.')
}

/** Throws the 403 for a client without the scope. */
export function eisScope(register: Register, scope: string): void {
  if (!register.scopes.has(scope)) throw geweigerd('permission_denied', `De scope ${scope} ontbreekt.`)
}
