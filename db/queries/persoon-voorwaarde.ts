import { and, eq, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** One person to search: the keyed hash of the number, and the branch. Without `vestiging` every branch is meant. */
export type PersoonVoorwaarde = { hash: string; vestiging?: string | null }

/** The same, of which the values come with each call. */
type PersoonPlaats = { hash: Placeholder; vestiging: Placeholder | null | undefined }

/** Rows of any of these persons; of nobody when there are none, never of everybody. */
export function isVanPersoon(
  kolommen: { hash: PgColumn; vestiging: PgColumn },
  personen: readonly (PersoonVoorwaarde | PersoonPlaats)[],
): SQL {
  const each = personen.map(({ hash, vestiging }) => {
    if (vestiging === undefined) return eq(kolommen.hash, hash)
    const isBranch = vestiging === null ? isNull(kolommen.vestiging) : eq(kolommen.vestiging, vestiging)
    return and(eq(kolommen.hash, hash), isBranch)
  })
  return or(...each) ?? sql`false`
}
