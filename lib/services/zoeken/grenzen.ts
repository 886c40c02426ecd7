/** Shown of each part; the part itself has the rest. */
export const MAX_TREFFERS = 5

/** Searched of each list of our own store, the newest or nearest first: more than anybody has. */
export const MAX_DOORZOCHT = 500
