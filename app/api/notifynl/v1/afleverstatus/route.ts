import { ApiProblem, toProblem } from '@/lib/api/problem'
import { readJsonBody } from '@/lib/api/read-body'
import { reportBug } from '@/lib/api/report-bug'
import { receiveAfleverstatus } from '@/lib/notificaties/bezorging/receive-afleverstatus'
import { NO_STORE } from '@/lib/security/response-headers'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': NO_STORE }

/**
 * Delivery receipts of NotifyNL. 204 when taken in, 202 when no message of ours is meant; both keep NotifyNL from
 * trying again. Without the token nothing is read, not even the body.
 */
export async function POST(request: Request): Promise<Response> {
  const correlatieId = crypto.randomUUID()
  try {
    const uitslag = await receiveAfleverstatus(
      request.headers.get('authorization'),
      async () => (await readJsonBody(request)).json,
    )
    if (uitslag === 'niet-aangemeld')
      throw new ApiProblem(uitslag, 'Geef een geldig token.', { 'WWW-Authenticate': 'Bearer' })
    if (uitslag === 'ongeldige-invoer') throw new ApiProblem(uitslag, 'Dit is geen afleverstatus.')
    return new Response(null, { status: uitslag === 'onbekend' ? 202 : 204, headers })
  } catch (error) {
    const problem = toProblem(error, correlatieId)
    if (problem.isBug) reportBug(error, { operationId: 'afleverstatus', correlatieId })
    return Response.json(problem.body, {
      status: problem.body.status,
      headers: { ...headers, ...problem.headers, 'content-type': 'application/problem+json' },
    })
  }
}
