type CspOptions = {
  nonce: string
  /** Origins that a form may end up at: the login forms are redirected to the issuers. */
  formActions: readonly string[]
  /** Whether the portal is served over https. */
  https: boolean
  /** React's and Next's development tools need eval and inline styles; never in production. */
  ontwikkelen?: boolean
}

/** For what is only downloaded: whatever is in it, a browser that shows it after all runs and loads nothing. */
export const DOWNLOAD_CSP =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** The Content-Security-Policy of one response: a fresh nonce, nothing inline, no eval (DigiD norm U/PW.03; internet.nl). */
export function buildCsp({ nonce, formActions, https, ontwikkelen = false }: CspOptions): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${ontwikkelen ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${ontwikkelen ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'${ontwikkelen ? ' ws:' : ''}`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `base-uri 'none'`,
    `form-action ${["'self'", ...new Set(formActions)].join(' ')}`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
