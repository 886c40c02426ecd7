// `__Host-`: no other host can set it, no subdomain reads it. Browsers accept Secure cookies from http://localhost as well.
export const SESSIE_COOKIE = '__Host-mijnservices.sessie'

/** The cookies of one login under way; next-auth encrypts the three checks. */
export const FLOW_COOKIES = {
  csrf: '__Host-mijnservices.inloggen-csrf',
  terug: '__Host-mijnservices.inloggen-terug',
  state: '__Host-mijnservices.inloggen-state',
  pkce: '__Host-mijnservices.inloggen-pkce',
  nonce: '__Host-mijnservices.inloggen-nonce',
} as const

/** Long enough to find one's phone, no longer. */
export const FLOW_DUUR_S = 15 * 60

export const COOKIE_OPTIES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const
