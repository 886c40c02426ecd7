import { ApiProblem, toProblem } from '@/lib/api/problem'
import { readJsonBody } from '@/lib/api/read-body'
import { reportBug } from '@/lib/api/report-bug'
import { receiveNotificatie } from '@/lib/notificaties/inwinnen/receive-notificatie'
import { NO_STORE } from '@/lib/security/response-headers'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': NO_STORE }
const MAX_BYTES = 65_536

/**
 * Where the Notificatieroutering brings its messages. 204 for whatever is well-formed, also what we do not listen to:
 * anything else makes it try again for a day. Without the secret nothing is read, not even the body.
 */
export async function POST(request: Request): Promise<Response> {
  const correlatieId = crypto.randomUUID()
  try {
    const uitslag = await receiveNotificatie(request.headers, () => readBody(request))
    if (uitslag === 'niet-aangemeld')
      throw new ApiProblem(uitslag, 'Stuur het geheim van dit abonnement mee.', {
        'WWW-Authenticate': 'Bearer',
      })
    if (uitslag === 'ongeldige-invoer')
      throw new ApiProblem(uitslag, 'Dit is geen notificatie en geen CloudEvent.')
    return new Response(null, { status: 204, headers })
  } catch (error) {
    const problem = toProblem(error, correlatieId)
    if (problem.isBug) reportBug(error, { operationId: 'callback', correlatieId })
    return Response.json(problem.body, {
      status: problem.body.status,
      headers: { ...headers, ...problem.headers, 'content-type': 'application/problem+json' },
    })
  }
}

async function readBody(request: Request): Promise<unknown> {
  const isCloudevent =
    request.headers.get('content-type')?.startsWith('application/cloudevents+json') ?? false
  const mediatype = isCloudevent ? 'application/cloudevents+json' : 'application/json'
  return (await readJsonBody(request, mediatype, MAX_BYTES)).json
}
