/** What `/api/mijn/tellers` gives; null for what cannot be known now. */
export type Teller = { aantal: number; tekst: string }
export type TellerId = 'taken' | 'berichten'
export type Tellers = Record<TellerId, Teller | null> & {
  /** Some of it rests elsewhere and tells of no change: to be asked for now and then. */
  peilen: boolean
}

/** How long a page that stands open waits before it asks. */
export const PEIL_MS = 60_000

let huidige: Tellers | null = null
const luisteraars = new Set<() => void>()

/** The newest numbers that came after the page did; null while none came. Of this tab alone. */
export const leesTellers = (): Tellers | null => huidige

export function zetTellers(tellers: Tellers): void {
  huidige = tellers
  for (const luisteraar of luisteraars) luisteraar()
}

export function volgTellers(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}
