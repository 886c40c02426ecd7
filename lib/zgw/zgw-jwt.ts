import 'server-only'
import { SignJWT } from 'jose'

/** On whose behalf a call is made, as it ends in the register's audit trail: never a BSN, KVK-nummer or name. */
export type ZgwGebruiker = { id: string; weergave: string }

/** Registers allow little clock skew ahead, and an hour behind. */
const CLOCK_SKEW_SECONDS = 10

/**
 * A fresh token for one call (ZGW: authenticatie-autorisatie): HS256 over the secret shared with the register.
 * It authorises the application, not the citizen: whose zaak it is, is for our services to prove.
 */
export async function createZgwToken(
  { clientId, secret, gebruiker }: { clientId: string; secret: string; gebruiker: ZgwGebruiker },
  now: Date = new Date(),
): Promise<string> {
  return new SignJWT({ client_id: clientId, user_id: gebruiker.id, user_representation: gebruiker.weergave })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(Math.floor(now.getTime() / 1000) - CLOCK_SKEW_SECONDS)
    .sign(new TextEncoder().encode(secret))
}
