import { getSessieInfo } from '@/lib/auth/huidige-sessie'
import { isEigenVerzoek } from '@/lib/auth/is-eigen-verzoek'

// `GET` comes with the background header and prolongs nothing; a `POST` is the visitor's own wish to stay.

export async function GET(): Promise<Response> {
  return answer()
}

export async function POST(request: Request): Promise<Response> {
  if (!isEigenVerzoek(request.headers)) return new Response(null, { status: 403 })
  return answer()
}

/** When the session ends, in milliseconds from now: the clock of a browser may be wrong. 401 when it has ended. */
async function answer(): Promise<Response> {
  const sessie = await getSessieInfo()
  if (!sessie) return new Response(null, { status: 401 })
  const nu = Date.now()
  return Response.json({
    inactiefOverMs: sessie.inactiefOp.getTime() - nu,
    verlooptOverMs: sessie.verlooptOp.getTime() - nu,
  })
}
