import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { getConfig } from '@/lib/env/load-config'
import { announceBasisUrl } from '@/lib/env/process-env'

type Vraag = {
  action: 'signin' | 'callback'
  middel: string
  method: 'GET' | 'POST'
  cookies: Record<string, string>
  query?: Record<string, string>
  body?: Record<string, string>
}

/**
 * Asks next-auth one question and gives where it sends the browser, with the cookies that go along.
 * Its classic handler is called, not the route handler: that one reads the incoming request by itself, so a form
 * without next-auth's own CSRF token could not start a login.
 */
export async function runNextAuth(
  { action, middel, method, cookies, query = {}, body = {} }: Vraag,
  options: NextAuthOptions,
): Promise<{ location: string | undefined; cookies: string[] }> {
  announceBasisUrl(getConfig().portaal.basisUrl)
  const headers = new Map<string, string | string[]>()
  const response = {
    status: () => response,
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value)
      return response
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    end: () => {},
    json: () => {},
    send: () => {},
  }
  const request = { method, cookies, headers: {}, body, query: { ...query, nextauth: [action, middel] } }
  // The handler touches no more of Node's request and response than stands above.
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  const location = headers.get('location')
  return {
    location: typeof location === 'string' ? location : undefined,
    cookies: [headers.get('set-cookie') ?? []].flat(),
  }
}
