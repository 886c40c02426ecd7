import { handleBackchannelLogout } from '@/lib/auth/handle-backchannel-logout'

export const dynamic = 'force-dynamic'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ middel: string }> },
): Promise<Response> {
  return handleBackchannelLogout(request, (await params).middel)
}
