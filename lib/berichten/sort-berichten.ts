import type { Bericht } from './bericht'

/** Newest first. The uuid makes the order the same each time. */
export const sortBerichten = (berichten: Bericht[]): Bericht[] =>
  berichten.toSorted(
    (a, b) => b.publicatiedatum.getTime() - a.publicatiedatum.getTime() || (a.uuid < b.uuid ? -1 : 1),
  )
