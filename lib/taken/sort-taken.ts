import type { Taak } from './taak'

/** The nearest deadline first; what has none comes last. The uuid makes the order the same each time. */
export function sortTaken(taken: Taak[]): Taak[] {
  const keyOf = ({ einddatumHandelingsTermijn, uuid }: Taak) => `${einddatumHandelingsTermijn ?? '~'} ${uuid}`
  return taken.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
