/** The urgent lane: what guards somebody's account, and what has a term, never waits behind a bulk of changes. */
export const isSpoed = ({ kanaal, type }: { kanaal: string; type: string | null }): boolean =>
  kanaal === 'digitaleadressen' || type === 'nl.overheid.taken.externetaak-herinnerd'
