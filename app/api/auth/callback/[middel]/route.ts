import type { NextRequest } from 'next/server'
import { handleCallback } from '@/lib/auth/handle-callback'

export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ middel: string }> },
): Promise<Response> {
  return handleCallback(request, (await params).middel)
}
