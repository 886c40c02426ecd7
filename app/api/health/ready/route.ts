import { getGereedheid } from '@/lib/services/health/get-gereedheid'

export const dynamic = 'force-dynamic'

/** For the load balancer: 503 takes this replica out of service. */
export async function GET(): Promise<Response> {
  const gereedheid = await getGereedheid()
  const status = gereedheid.status === 'niet-gereed' ? 503 : 200
  return Response.json(gereedheid, { status, headers: { 'cache-control': 'no-store' } })
}
