/** What can change of a visitor, as the live stream names it; it never says which one or how. */
export const LIVE_SOORTEN = ['zaken', 'taken', 'berichten', 'contactmomenten'] as const
export type LiveSoort = (typeof LIVE_SOORTEN)[number]

/** Said after a gap: anything may have changed. */
export const ALLES = 'alles'

/** What one message of the live stream says. */
export type LiveBericht = LiveSoort | typeof ALLES

export const isLiveSoort = (text: string): text is LiveSoort => LIVE_SOORTEN.some((soort) => soort === text)
