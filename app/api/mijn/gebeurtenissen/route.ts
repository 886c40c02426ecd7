import { getAchtergrondSessie } from '@/lib/auth/achtergrond-sessie'
import { isAppError } from '@/lib/errors/is-app-error'
import { openGebeurtenissen } from '@/lib/services/live/open-gebeurtenissen'

/**
 * Server-sent events of what changes for the visitor: `zaken`, `taken`, `berichten`, `contactmomenten`, or `alles` after
 * a gap. Never what or which. Any answer but a 200 makes a browser stop; it then asks the counts now and then.
 */
export async function GET(request: Request): Promise<Response> {
  const sessie = await getAchtergrondSessie()
  if (!sessie) return new Response(null, { status: 401 })
  const { identiteit } = sessie
  if (!identiteit) return new Response(null, { status: 503 })
  try {
    const stroom = await openGebeurtenissen({
      ...sessie,
      identiteit,
      hervat: request.headers.has('last-event-id'),
    })
    if (!stroom.ok) return new Response(null, { status: 429 })
    const headers = { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }
    return new Response(stroom.value, { headers })
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar')) return new Response(null, { status: 503 })
    throw error
  }
}
