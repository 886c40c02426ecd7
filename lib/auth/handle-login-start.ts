import 'server-only'
import { type NextRequest, NextResponse } from 'next/server'
import { z } from 'zod'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { isSameOrigin } from '@/lib/security/same-origin'
import { countLoginStart } from './login-limiet'
import { meldingAntwoord } from './melding-antwoord'
import { startLogin } from './start-login'
import { safeTerug } from './terug'

const formSchema = z.object({ middel: inlogmiddelSchema, terug: z.unknown().transform(safeTerug) })

/** Takes the plain form of the login page to the login means that was chosen there. */
export async function handleLoginStart(request: NextRequest): Promise<Response> {
  const config = getConfig()
  const { basisUrl } = config.portaal
  if (!isSameOrigin(request.headers, basisUrl)) return meldingAntwoord('herkomst')
  const wacht = await countLoginStart(request.headers)
  if (wacht > 0) return meldingAntwoord('te-vaak-inloggen', { seconden: wacht })

  const form = formSchema.safeParse(Object.fromEntries(await request.formData().catch(() => new FormData())))
  if (!form.success || !config.inloggen[form.data.middel])
    return NextResponse.redirect(new URL('/inloggen', basisUrl), 303)
  const { middel, terug } = form.data
  const gestart = await startLogin(config, middel, terug)
  if (!gestart.ok) {
    const search = new URLSearchParams({ middel, reden: 'fout', ref: gestart.error, terug })
    return NextResponse.redirect(new URL(`/inloggen/mislukt?${search}`, basisUrl), 303)
  }
  const response = NextResponse.redirect(gestart.value.location, 303)
  for (const cookie of gestart.value.cookies) response.headers.append('Set-Cookie', cookie)
  return response
}
