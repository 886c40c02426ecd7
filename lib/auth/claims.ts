import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { fail, ok, type Result } from '@/lib/errors/result'

export type Claims = Record<string, unknown>
type DigidConfig = NonNullable<Config['inloggen']['digid']>
type EherkenningConfig = NonNullable<Config['inloggen']['eherkenning']>

/** `onvolledig`: no usable number. `vertegenwoordiging`: acts for another person, who would see the wrong file. */
type ClaimsFout = 'onvolledig' | 'vertegenwoordiging'

/** The value at a path of segments; a segment may hold dots and colons (DIGEST §14). Inherited properties do not count. */
export function readClaim(claims: Claims, pad: readonly string[]): unknown {
  return pad.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? Object.getOwnPropertyDescriptor(value, segment)?.value
        : undefined,
    claims,
  )
}

/** The citizen in the claims of a DigiD login. */
export function mapDigidClaims(claims: Claims, config: DigidConfig): Result<Identiteit, ClaimsFout> {
  return toIdentiteit(claims, {
    soort: 'burger',
    bsn: readClaim(claims, config.bsnClaim),
    naam: readName(claims, config.naamClaim),
  })
}

/**
 * The company in the claims of an eHerkenning login. A branch restriction that cannot be read refuses the login:
 * leaving it out would show the whole company to someone who may see one branch.
 */
export function mapEherkenningClaims(
  claims: Claims,
  config: EherkenningConfig,
): Result<Identiteit, ClaimsFout> {
  const soort = readClaim(claims, config.identificatieSoortClaim)
  if (soort !== undefined && !String(soort).endsWith(':KvKnr')) return fail('onvolledig')
  return toIdentiteit(claims, {
    soort: 'bedrijf',
    kvkNummer: readClaim(claims, config.identificatieClaim),
    rsin: readClaim(claims, config.rsinClaim),
    vestigingsnummer: readClaim(claims, config.vestigingClaim),
    handelendPersoon: readClaim(claims, config.handelendPersoonClaim),
    naam: readName(claims, config.naamClaim),
  })
}

function toIdentiteit(claims: Claims, candidate: unknown): Result<Identiteit, ClaimsFout> {
  // NL GOV Assurance profile for OIDC 1.0.1: `represents` must be processed, and a mandate is not something we know yet.
  if (claims.represents !== undefined) return fail('vertegenwoordiging')
  const parsed = identiteitSchema.safeParse(candidate)
  return parsed.success ? ok(parsed.data) : fail('onvolledig')
}

function readName(claims: Claims, pad: readonly string[] | undefined): string | undefined {
  const naam = pad && readClaim(claims, pad)
  return typeof naam === 'string' && naam.trim() !== '' ? naam.trim() : undefined
}
