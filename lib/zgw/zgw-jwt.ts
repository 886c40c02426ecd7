import 'server-only'
import { SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'

/** On whose behalf a call is made, as it ends in the register's audit trail: never a BSN, KVK-nummer or name. */
export type ZgwGebruiker = { id: string; weergave: string }

/** Registers allow little clock skew ahead, and an hour behind. */
const CLOCK_SKEW_SECONDS = 10

type Toegang = { clientId: string; secret: string; gebruiker: ZgwGebruiker }

/** A minute of the hour that a register takes a token for. */
const HERGEBRUIK_MS = 60_000

const tokens = new LRUCache<string, string, Toegang>({
  ...{ max: 1_000, ttl: HERGEBRUIK_MS },
  fetchMethod: (_sleutel, _vorige, { context }) => createZgwToken(context),
})

/** A token for the calls of this user as this application: the same one for all calls of a page. */
export async function getZgwToken({ clientId, secret, gebruiker }: Toegang): Promise<string> {
  const context = { clientId, secret, gebruiker }
  return tokens.forceFetch(JSON.stringify(context), { context })
}

/**
 * A fresh token (ZGW: authenticatie-autorisatie): HS256 over the secret shared with the register.
 * It authorises the application, not the citizen: whose zaak it is, is for our services to prove.
 */
export async function createZgwToken(
  { clientId, secret, gebruiker }: Toegang,
  now: Date = new Date(),
): Promise<string> {
  return new SignJWT({ client_id: clientId, user_id: gebruiker.id, user_representation: gebruiker.weergave })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(Math.floor(now.getTime() / 1000) - CLOCK_SKEW_SECONDS)
    .sign(new TextEncoder().encode(secret))
}
