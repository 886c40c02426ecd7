import 'server-only'
import { createHash } from 'node:crypto'
import { decodeJwt, errors, jwtVerify } from 'jose'
import type { Executor } from '@/db/client'
import { type ConsumerRow, findConsumerByClientId, findConsumerByHash } from '@/db/queries/consumers'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { callerAddress } from '@/lib/security/caller-address'
import type { Api } from './api'
import { isInNetworks } from './network'
import { ApiProblem } from './problem'

export type Consumer = ConsumerRow

/** Where a recoverable secret rests; also its context for decryption. */
export const GEHEIM_CONTEXT = 'consumer_geheimen.versleuteld'

/** Hash under which a secret is found. Secrets are 256 random bits, so a plain hash cannot be guessed. */
export const hashGeheim = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * The consumer behind the Authorization header: `Token …` (as Open Klant and the Objects API) or a ZGW-JWT (HS256).
 * Throws 401 when there is none, 403 when it calls from a network that is not its own.
 */
export async function authenticate(db: Executor, api: Api, headers: Headers): Promise<Consumer> {
  const [scheme, credential] = (headers.get('authorization') ?? '').split(/ +/, 2)
  const consumer = await identify(db, api, scheme?.toLowerCase(), credential)
  if (!consumer) {
    throw new ApiProblem('niet-aangemeld', 'Stuur een geldige Authorization-header mee.', {
      'WWW-Authenticate': api.aanmelden.map((way) => (way === 'token' ? 'Token' : 'Bearer')).join(', '),
    })
  }
  if (!isInNetworks(callerAddress(headers), consumer.netwerken)) {
    throw new ApiProblem('niet-toegestaan', 'Vanaf dit netwerk heeft deze toepassing geen toegang.')
  }
  return consumer
}

async function identify(db: Executor, api: Api, scheme: string | undefined, credential: string | undefined) {
  if (!credential) return null
  if (scheme === 'token' && api.aanmelden.includes('token'))
    return findConsumerByHash(db, hashGeheim(credential))
  if (scheme === 'bearer' && api.aanmelden.includes('zgw-jwt')) return verifyZgwJwt(db, credential)
  return null
}

/** Verifies against each live secret; a token is at most an hour old (ZGW, DIGEST §2.1). */
async function verifyZgwJwt(db: Executor, jwt: string): Promise<Consumer | null> {
  const clientId = readClientId(jwt)
  const found = clientId ? await findConsumerByClientId(db, clientId) : null
  for (const { versleuteld } of found?.geheimen ?? []) {
    if (versleuteld && (await isSignedWith(jwt, decrypt(getSleutelbos(), versleuteld, GEHEIM_CONTEXT)))) {
      return found?.consumer ?? null
    }
  }
  return null
}

function readClientId(jwt: string): string | null {
  try {
    const claim = decodeJwt(jwt).client_id
    return typeof claim === 'string' && !claim.includes('\0') ? claim : null
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return null
    throw error
  }
}

async function isSignedWith(jwt: string, secret: string): Promise<boolean> {
  try {
    await jwtVerify(jwt, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      maxTokenAge: '1h',
      clockTolerance: '60s',
    })
    return true
  } catch (error) {
    if (error instanceof errors.JOSEError) return false
    throw error
  }
}
