import { meldAf } from '@/lib/notificaties/afmelden/meld-af'
import { NO_STORE } from '@/lib/security/response-headers'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': NO_STORE }
const EEN_KLIK = 'List-Unsubscribe=One-Click'
const MAX_BYTES = 1_000

type Context = { params: Promise<{ token: string }> }

/**
 * Where a mail program unsubscribes for its user (RFC 8058 §3.1): the token is the permission, no cookie is read. Only that one
 * body does anything, so neither a scanner of links nor a form of another site does it by accident.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES)
    return new Response(null, { status: 413, headers })
  if (!(await request.text()).includes(EEN_KLIK)) return new Response(null, { status: 400, headers })
  const uitslag = await meldAf((await params).token)
  return new Response(null, { status: uitslag === 'afgemeld' ? 204 : 404, headers })
}

/** Somebody who opens the address chooses for themselves. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { ...headers, location: '/profiel/meldingen' } })
}
