import 'server-only'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import type { Config } from '@/lib/env/config-schema'
import { callNextAuth } from './call-next-auth'
import { type Claims, mapDigidClaims, mapEherkenningClaims, readClaim } from './claims'
import { logInlogfout } from './log-inlogfout'
import { nextAuthOptions } from './next-auth-options'
import { isNiveauVoldoende, knownNiveau } from './niveau'
import type { Login } from './sessie'

export type Uitkomst =
  | { soort: 'ingelogd'; login: Login }
  | { soort: 'geannuleerd' }
  | { soort: 'mislukt'; reden: 'niveau' | 'gegevens' | 'fout'; referentie: string }

/**
 * Judges what a provider sent back. Only a login whose state, PKCE, nonce and id_token hold, whose level is high enough
 * and whose claims name one person or company is `ingelogd`; all else is logged and refused.
 */
export async function completeLogin(
  config: Config,
  middel: Inlogmiddel,
  query: Record<string, string>,
  cookies: Record<string, string>,
): Promise<Uitkomst> {
  if (query.error === 'access_denied') return { soort: 'geannuleerd' }
  const provider = config.inloggen[middel]
  let bewezen: { claims: Claims; idToken: string | undefined } | undefined
  const options = nextAuthOptions(config, (value) => {
    bewezen = value
  })
  const { meldingen } = await callNextAuth(config.portaal.basisUrl, options, {
    method: 'GET',
    pad: ['callback', middel],
    query,
    cookies,
  })
  if (!provider || !bewezen) return refuse(middel, 'fout', meldingen)
  return judge(config, middel, bewezen.claims, provider.uitloggenMetIdToken ? bewezen.idToken : undefined)
}

function judge(config: Config, middel: Inlogmiddel, claims: Claims, idToken: string | undefined): Uitkomst {
  const { digid, eherkenning } = config.inloggen
  const provider = config.inloggen[middel]
  if (!provider) return refuse(middel, 'fout', ['niet geconfigureerd'])
  const niveau = readClaim(claims, provider.niveauClaim)
  if (!isNiveauVoldoende(niveau, provider.minimaalNiveau, provider.niveaus))
    return refuse(middel, 'niveau', [`lager dan ${provider.minimaalNiveau}`])

  const mapped =
    middel === 'digid'
      ? digid && mapDigidClaims(claims, digid)
      : eherkenning && mapEherkenningClaims(claims, eherkenning)
  if (!mapped?.ok) return refuse(middel, 'gegevens', mapped ? [mapped.error] : [])
  const login = { identiteit: mapped.value, middel, niveau: knownNiveau(niveau, provider.niveaus), idToken }
  return { soort: 'ingelogd', login: { ...login, provider: { sid: claims.sid, sub: claims.sub } } }
}

function refuse(middel: Inlogmiddel, reden: 'niveau' | 'gegevens' | 'fout', meldingen: string[]): Uitkomst {
  return { soort: 'mislukt', reden, referentie: logInlogfout(middel, reden, meldingen) }
}
