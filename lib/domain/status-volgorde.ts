/** What the rules need of a STATUSTYPE (Catalogi API). */
export type Statustype = {
  url: string
  omschrijving: string
  statustekst: string
  volgnummer: number | null
  isEindstatus: boolean
}

/** The words for the citizen: `statustekst` when the municipality wrote one, else the omschrijving. */
export function statusNaam({
  statustekst,
  omschrijving,
}: Pick<Statustype, 'statustekst' | 'omschrijving'>): string {
  return statustekst || omschrijving
}

/**
 * Statustypen in the order of the process. By volgnummer; where that is missing or double the register's own order
 * stands. Eindstatussen come last, whatever their number.
 */
export function sortStatustypen<T extends Statustype>(statustypen: readonly T[]): T[] {
  const isNumbered = statustypen.every(({ volgnummer }) => volgnummer !== null)
  return statustypen.toSorted((a, b) => {
    if (a.isEindstatus !== b.isEindstatus) return a.isEindstatus ? 1 : -1
    return isNumbered ? (a.volgnummer ?? 0) - (b.volgnummer ?? 0) : 0
  })
}

/**
 * "Stap 2 van 4" for the current statustype, or null when the register does not tell: unknown statustype, or
 * volgnummers that are missing or double. However many eindstatussen there are, a zaak reaches one.
 */
export function berekenStap(
  statustypen: readonly Statustype[],
  huidig: string | null,
): { nummer: number; totaal: number } | null {
  const numbers = new Set(statustypen.map(({ volgnummer }) => volgnummer))
  if (numbers.has(null) || numbers.size !== statustypen.length) return null
  const sorted = sortStatustypen(statustypen)
  const index = sorted.findIndex(({ url }) => url === huidig)
  if (index < 0) return null
  const firstEnd = sorted.findIndex(({ isEindstatus }) => isEindstatus)
  const totaal = firstEnd < 0 ? sorted.length : firstEnd + 1
  return { nummer: Math.min(index + 1, totaal), totaal }
}
