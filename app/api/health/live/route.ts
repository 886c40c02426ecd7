export const dynamic = 'force-dynamic'

/** Says that the process answers and nothing more: an orchestrator restarts on it, and a restart mends no source. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
