import 'server-only'
import { type NextRequest, NextResponse } from 'next/server'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { completeLogin } from './complete-login'
import { COOKIE_OPTIES, FLOW_COOKIES, SESSIE_COOKIE } from './cookies'
import { startSessie } from './sessie'
import { sessieOpslag } from './sessie-opslag'
import { safeTerug } from './terug'

/** Where DigiD and eHerkenning send the visitor back to, with a code, a refusal or an error. */
export async function handleCallback(request: NextRequest, segment: string): Promise<Response> {
  const middel = inlogmiddelSchema.safeParse(segment)
  if (!middel.success) return new Response(null, { status: 404 })

  const config = getConfig()
  const cookies = Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value]))
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const uitkomst = await completeLogin(config, middel.data, query, cookies)
  const terug = safeTerug(cookies[FLOW_COOKIES.terug])

  const to = (path: string, search: Record<string, string> = {}) => {
    const url = new URL(path, config.portaal.basisUrl)
    for (const [name, value] of Object.entries(search)) url.searchParams.set(name, value)
    const response = NextResponse.redirect(url, 303)
    for (const name of Object.values(FLOW_COOKIES))
      response.cookies.set(name, '', { ...COOKIE_OPTIES, maxAge: 0 })
    return response
  }
  if (uitkomst.soort === 'geannuleerd') return to('/inloggen/geannuleerd', { middel: middel.data, terug })
  if (uitkomst.soort === 'mislukt') {
    const { reden, referentie } = uitkomst
    return to('/inloggen/mislukt', { middel: middel.data, reden, ref: referentie, terug })
  }
  const response = to(terug)
  const id = await startSessie(sessieOpslag(), uitkomst.login, cookies[SESSIE_COOKIE])
  // Without an age: the row decides, and a browser that is closed forgets it.
  response.cookies.set(SESSIE_COOKIE, id, COOKIE_OPTIES)
  return response
}
