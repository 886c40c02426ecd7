/** Set by the proxy on the way in: the path that is asked for, so that a login can return to it. Never taken from outside. */
export const PAD_HEADER = 'x-mijnservices-pad'
