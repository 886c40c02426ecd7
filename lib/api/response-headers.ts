/** Security headers that the NL API Design Rules (2.1, /core/transport/security-headers) ask of every answer. */
const SECURITY = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
} as const

/** Headers of every answer of an API, errors included. */
export function standardHeaders(versie: string, correlatieId: string): Record<string, string> {
  return { ...SECURITY, 'API-Version': versie, 'X-Request-Id': correlatieId }
}
