import { createHash, randomBytes } from 'node:crypto'

/** `__Host-`: no other host or path can set it; browsers accept it on http://localhost too. */
export const SESSIE_COOKIE = '__Host-mijnservices.sessie'

/** Attributes of every cookie of ours. Without an expiry: it goes with the browser, and the server decides anyway. */
export const COOKIE_OPTIES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

/** An opaque session id of 256 bits, base64url. */
export function newSessieId(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a session id: its SHA-256, hex. */
export function hashSessieId(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}
