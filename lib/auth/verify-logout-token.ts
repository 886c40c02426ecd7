import 'server-only'
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { fail, ok, type Result } from '@/lib/errors/result'
import { discoverProvider } from './discover-provider'
import { hashProviderSessie, type ProviderSessie } from './provider-sessie'

const AFMELDING = 'http://schemas.openid.net/event/backchannel-logout'

/** OpenID Connect Back-Channel Logout 1.0 §2.4: one event, an id of its own, a `sid` or a `sub`, and never a nonce. */
const payloadSchema = z
  .looseObject({
    iat: z.number(),
    jti: z.string().min(1),
    events: z.looseObject({ [AFMELDING]: z.looseObject({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sid, sub }) => typeof sid === 'string' || typeof sub === 'string')

export type Afmelding = ProviderSessie & { uitgegevenOp: Date }

/** Once a process and provider: jose asks for the keys anew when one is unknown, at most once in 30 seconds. */
const sleutels = new Map<string, JWTVerifyGetKey>()

/**
 * Checks a logout token as §2.6 asks: signature by a key of this provider, issuer, audience, times, event, no nonce.
 * `onbereikbaar`: the provider does not tell its keys now, so nothing can be said of the token.
 */
export async function verifyLogoutToken(
  middel: Inlogmiddel,
  { issuer, clientId }: NonNullable<Config['inloggen'][Inlogmiddel]>,
  token: string,
): Promise<Result<Afmelding, 'ongeldig' | 'onbereikbaar'>> {
  const keys = sleutels.get(issuer) ?? (await discoverKeys(issuer))
  if (!keys) return fail('onbereikbaar')
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      requiredClaims: ['exp'],
      maxTokenAge: '5 minutes',
      clockTolerance: '30 seconds',
    })
    const parsed = payloadSchema.safeParse(payload)
    if (!parsed.success) return fail('ongeldig')
    return ok({ ...hashProviderSessie(middel, payload), uitgegevenOp: new Date(parsed.data.iat * 1000) })
  } catch (error) {
    if (error instanceof errors.JWKSTimeout) return fail('onbereikbaar')
    if (error instanceof errors.JOSEError) return fail('ongeldig')
    return fail('onbereikbaar')
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey | undefined> {
  const uri = (await discoverProvider(issuer))?.jwks_uri
  if (!uri) return undefined
  const keys = createRemoteJWKSet(new URL(uri))
  sleutels.set(issuer, keys)
  return keys
}
