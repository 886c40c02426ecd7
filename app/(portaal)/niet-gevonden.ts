import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { ZONDER_JAVASCRIPT_COOKIE } from '@/app/zonder-javascript/cookie'

/**
 * Answers 404. What `notFound()` shows of a page is put together in the browser only, so one without JavaScript
 * is taken to an address that is no page at all: that 404 comes whole from the server.
 */
export async function nietGevonden(): Promise<never> {
  if ((await cookies()).has(ZONDER_JAVASCRIPT_COOKIE)) redirect('/niet-gevonden')
  notFound()
}
