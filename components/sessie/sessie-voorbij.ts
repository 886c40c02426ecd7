/** Event of the window: a script of ours found that the session is over. */
export const SESSIE_VOORBIJ = 'mijnservices:sessie-voorbij'
