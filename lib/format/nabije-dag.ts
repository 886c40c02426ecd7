import { Temporal } from 'temporal-polyfill'
import { vandaag } from './datum'

/**
 * Whether a moment was today or yesterday on the Dutch clock; null for any other day.
 * @param iso `YYYY-MM-DD` or an ISO date-time
 * @throws RangeError when it is neither.
 */
export function nabijeDag(iso: string, nu: Date = new Date()): 'vandaag' | 'gisteren' | null {
  const dag = Temporal.PlainDate.from(vandaag(new Date(iso)))
  const dagen = dag.until(Temporal.PlainDate.from(vandaag(nu))).days
  if (dagen === 0) return 'vandaag'
  return dagen === 1 ? 'gisteren' : null
}
