type Options = {
  nonce: string
  /** Origins that a form may lead to: the login providers, since browsers check each redirect after a POST. */
  formOrigins: readonly string[]
  /** Hot reload evaluates code and opens a websocket; production does neither. */
  ontwikkelen?: boolean
}

/** The Content-Security-Policy of one answer: nothing but our own files, and scripts only with this nonce (DigiD norm U/PW.03). */
export function buildContentSecurityPolicy({ nonce, formOrigins, ontwikkelen = false }: Options): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(ontwikkelen ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", ontwikkelen ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(ontwikkelen ? ['ws:'] : [])],
    'form-action': ["'self'", ...new Set(formOrigins)],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}
