import type { Meldsoort } from '@/lib/env/inwinnen-schema'

/** The urgent lane: what guards somebody's account, and what has a term, never waits behind a bulk of changes. */
export const isSpoedsoort = (soort: string): boolean =>
  soort === ('contactgegevens-gewijzigd' satisfies Meldsoort) ||
  soort === ('taak-herinnering' satisfies Meldsoort)

/** The same for an event that was not judged yet. */
export const isSpoed = ({ kanaal, type }: { kanaal: string; type: string | null }): boolean =>
  kanaal === 'digitaleadressen' || type === 'nl.overheid.taken.externetaak-herinnerd'
