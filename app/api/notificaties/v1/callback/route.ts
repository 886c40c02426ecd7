import { ApiProblem, toProblem } from '@/lib/api/problem'
import { readJsonBody } from '@/lib/api/read-body'
import { reportBug } from '@/lib/api/report-bug'
import { getConfig } from '@/lib/env/load-config'
import { receiveNotificatie } from '@/lib/notificaties/inwinnen/receive-notificatie'
import { DOWNLOAD_CSP } from '@/lib/security/content-security-policy'
import { NO_STORE, securityHeaders } from '@/lib/security/response-headers'

export const dynamic = 'force-dynamic'

const MAX_BYTES = 65_536

/**
 * Where the Notificatieroutering brings its messages. 204 for whatever is well-formed, also what we do not listen to:
 * anything else makes it try again for a day. Without the secret nothing is read, not even the body.
 */
export async function POST(request: Request): Promise<Response> {
  const headers = answerHeaders()
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
    const correlatieId = crypto.randomUUID()
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

/** The proxy does not pass here (`proxy.ts`). */
const answerHeaders = () => ({
  ...securityHeaders({ https: getConfig().portaal.basisUrl.startsWith('https:') }),
  'Content-Security-Policy': DOWNLOAD_CSP,
  'Cache-Control': NO_STORE,
})
