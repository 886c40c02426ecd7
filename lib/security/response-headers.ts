/**
 * Headers of every answer, beside the CSP (internet.nl; ASVS 3.4). `same-origin` and not `no-referrer`: with the latter
 * browsers send `Origin: null` with our own forms, and their origin is checked.
 */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}

/** For everything that is not a static asset: any page may hold personal data, so no cache keeps it. */
export const NO_STORE = 'private, no-store'
