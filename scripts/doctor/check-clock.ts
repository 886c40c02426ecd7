import { type Bevinding, fout, letOp } from './bevinding'

/** A token that is a minute in the future is refused by most registers. */
const TOO_FAR_S = 60
const SUSPECT_S = 10

/** Compares the clock of a source with ours, by its Date header (which has whole seconds). Nothing to say when they agree. */
export function checkClock(bron: string, date: string | null, now: Date): Bevinding[] {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return []
  const skew = Math.round((theirs - now.getTime()) / 1_000)
  if (Math.abs(skew) < SUSPECT_S) return []
  const tekst = `de klok loopt ${Math.abs(skew)} s ${skew > 0 ? 'voor' : 'achter'} op die van deze machine`
  const doe = 'zet op beide machines tijdsynchronisatie (NTP) aan'
  return [Math.abs(skew) >= TOO_FAR_S ? fout(bron, tekst, doe) : letOp(bron, tekst, doe)]
}
