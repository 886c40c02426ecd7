import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import { announceAuthUrl } from '@/lib/env/process-env'
import { collectMeldingen } from './next-auth-logger'

type Vraag = {
  method: 'GET' | 'POST'
  /** Below `/api/auth`: `['signin', 'digid']`. */
  pad: [string, ...string[]]
  cookies: Record<string, string>
  query?: Record<string, string>
  body?: Record<string, string>
}

type Antwoord = {
  location: string | undefined
  /** Set-Cookie lines. */
  cookies: string[]
  body: unknown
  /** What next-auth had to say about it, safe to log. */
  meldingen: string[]
}

// A CommonJS module: Node hands over its exports object, a bundler the default export itself.
const nextAuth = unwrapDefault<typeof NextAuth>(NextAuth)

/**
 * Calls next-auth without a request of its own, through its handler for the Pages Router: that one takes cookies and
 * body as they are given, where the one for the App Router reads those of the browser's request.
 */
export async function callNextAuth(basisUrl: string, options: AuthOptions, vraag: Vraag): Promise<Antwoord> {
  // next-auth has no option for its own URL, and must not guess it from a Host header.
  announceAuthUrl(new URL('/api/auth', basisUrl).href)

  const headers = new Map<string, string | string[]>()
  let body: unknown
  const send = (value: unknown) => {
    body = value
  }
  const request = { headers: {}, ...vraag, query: { ...vraag.query, nextauth: vraag.pad } }
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => headers.set(name.toLowerCase(), value),
    end: () => {},
    json: send,
    send,
  }
  const { meldingen } = await collectMeldingen(async () => {
    // The handler uses exactly the members above of these two large types.
    await nextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  })
  const location = headers.get('location')
  const cookies = headers.get('set-cookie') ?? []
  return {
    location: typeof location === 'string' ? location : undefined,
    cookies: [cookies].flat(),
    body,
    meldingen,
  }
}

function unwrapDefault<T>(module: T | { default: T }): T {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module
}
