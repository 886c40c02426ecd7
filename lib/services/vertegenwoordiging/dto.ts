/** Somebody for whom the visitor may act. */
export type VertegenwoordigdeKeuze = {
  /** Id in the klantregistratie; says nothing without the visitor's own session. */
  id: string
  /** Null for a citizen whose name is not registered. */
  naam: string | null
  soort: 'burger' | 'bedrijf'
}
