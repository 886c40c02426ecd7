import 'server-only'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { mapDigidClaims, mapEherkenningClaims, readClaim } from './claims'
import { FLOW_COOKIES } from './flow-cookies'
import { loginFoutPad } from './login-fout'
import { buildNextAuthOptions, type Login } from './next-auth-options'
import { isNiveauVoldoende, knownNiveau } from './niveau'
import { openSessie } from './open-sessie'
import { runNextAuth } from './run-next-auth'
import { SESSIE_COOKIE } from './sessie-cookie'
import { safeTerug } from './terug'

type Terugkeer = { middel: Inlogmiddel; query: Record<string, string>; cookies: Record<string, string> }

/**
 * What follows when the provider sends the browser back. Gives the page to go to and, only when everything holds
 * (state, nonce, PKCE, signature, issuer, audience, level, a usable number), the id of a new session.
 */
export async function completeLogin({
  middel,
  query,
  cookies,
}: Terugkeer): Promise<{ location: string; sessieId?: string }> {
  if (query.error === 'access_denied')
    return { location: `/inloggen/geannuleerd?${new URLSearchParams({ middel })}` }
  if (query.error) return { location: loginFoutPad(middel, 'storing') }

  let sessieId: string | undefined
  const options = buildNextAuthOptions(async (login) => {
    const toegang = admit(login)
    if (!toegang.ok) return loginFoutPad(middel, toegang.error)
    sessieId = await openSessie({ ...toegang.value, vorigeId: cookies[SESSIE_COOKIE] })
    return readTerug(cookies)
  })
  const { location } = await runNextAuth(
    { action: 'callback', middel, method: 'GET', query, cookies },
    options,
  )
  if (sessieId) return { location: location ?? readTerug(cookies), sessieId }
  const explained = location?.startsWith('/inloggen/mislukt?')
  return { location: explained && location ? location : loginFoutPad(middel, 'storing') }
}

/** Who the claims speak of, when the level of assurance is high enough. */
function admit({ middel, claims, idToken }: Login) {
  const { digid, eherkenning } = getConfig().inloggen
  const provider = middel === 'digid' ? digid : eherkenning
  if (!provider) return { ok: false, error: 'storing' } as const
  const niveau = readClaim(claims, provider.niveauClaim)
  if (!isNiveauVoldoende(niveau, provider.minimaalNiveau, provider.niveaus))
    return { ok: false, error: 'niveau' } as const
  const identiteit =
    middel === 'digid' && digid
      ? mapDigidClaims(claims, digid)
      : eherkenning && mapEherkenningClaims(claims, eherkenning)
  if (!identiteit) return { ok: false, error: 'storing' } as const
  if (!identiteit.ok) return identiteit
  return {
    ok: true,
    value: {
      identiteit: identiteit.value,
      middel,
      niveau: knownNiveau(niveau, provider.niveaus),
      ...(provider.uitloggenMetIdToken && { idToken }),
    },
  } as const
}

/** Where the visitor wanted to go, kept by next-auth as an absolute URL of this portal. */
function readTerug(cookies: Record<string, string>): string {
  const value = cookies[FLOW_COOKIES.callbackUrl.name] ?? ''
  const url = URL.canParse(value) ? new URL(value) : undefined
  return safeTerug(url && url.pathname + url.search)
}
