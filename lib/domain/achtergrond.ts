/**
 * Set by a script of ours that asks on its own account, and by `proxy.ts` for every page that a script fetches; such a
 * request never prolongs the session.
 */
export const ACHTERGROND_HEADER = 'x-mijnservices-achtergrond'
