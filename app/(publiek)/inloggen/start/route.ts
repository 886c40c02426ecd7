import type { NextRequest } from 'next/server'
import { limitLoginStarts } from '@/lib/auth/limit-login-starts'
import { startLogin } from '@/lib/auth/start-login'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { isOwnForm } from '@/lib/security/is-own-form'

/** The login choice posts here; the browser goes on to the provider. A foreign form must not log somebody in (login CSRF). */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnForm(request.headers, getConfig().portaal.basisUrl)) return new Response(null, { status: 403 })
  const wachtSeconden = await limitLoginStarts(request.headers)
  if (wachtSeconden)
    return new Response(
      `Te veel pogingen om in te loggen. Probeer het over ${wachtSeconden} seconden opnieuw.`,
      {
        status: 429,
        headers: { 'Retry-After': String(wachtSeconden), 'Content-Type': 'text/plain; charset=utf-8' },
      },
    )
  const form = await request.formData().catch(() => new FormData())
  const middel = inlogmiddelSchema.safeParse(form.get('middel'))
  if (!middel.success || !getConfig().inloggen[middel.data]) return seeOther('/inloggen')
  const { location, cookies } = await startLogin(middel.data, form.get('terug'))
  return seeOther(location, cookies)
}

function seeOther(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
