/** What every answer carries, static files included (KWALITEIT: internet.nl set, OWASP ASVS 5.0 3.4). */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Personal pages rest in no cache, not even the browser's. */
export const NO_STORE = 'private, no-cache, no-store, max-age=0, must-revalidate'
