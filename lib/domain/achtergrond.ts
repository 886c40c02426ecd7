/** Set by a script of ours that asks on its own account (live updates); such a request never prolongs the session. */
export const ACHTERGROND_HEADER = 'x-mijnservices-achtergrond'
