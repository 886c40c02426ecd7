import { NO_STORE } from '@/lib/security/response-headers'
import { askBetaling } from '@/lib/services/taken/ask-betaling'

export const dynamic = 'force-dynamic'

/**
 * The payment provider says that something happened with a payment. What it says is not read: the provider itself is
 * asked, so whoever else calls this changes nothing and learns nothing.
 */
export async function POST(_request: Request, { params }: { params: Promise<{ betaling: string }> }) {
  await askBetaling((await params).betaling)
  return new Response(null, { status: 204, headers: { 'cache-control': NO_STORE } })
}
