import 'server-only'
import { and, asc, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { partijen } from '@/db/schema'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type Codes, partijenMet, partijenMetHoofd } from '../identificatie-opslag'
import { bsnCodes, kvkCodes, vestigingCodes } from '../partij-codes'

/** Id of the partij with this identity, or null. A pseudonym has no number that a partij could be found by. */
export async function findPartijId(db: Executor, identiteit: Identiteit): Promise<string | null> {
  const [row] = (await selectPartijId(db, identiteit)) ?? []
  return row?.id ?? null
}

/** The query of `findPartijId`, to be part of another; null when there is nothing to find. */
export function selectPartijId(db: Executor, identiteit: Identiteit) {
  switch (identiteit.soort) {
    case 'burger':
      return selectId(db, [isPartijMet(bsnCodes(identiteit.bsn))])
    case 'bedrijf': {
      const kvk = kvkCodes(identiteit.kvkNummer)
      if (!identiteit.vestigingsnummer) return selectId(db, [isPartijMet(kvk)])
      return selectId(db, [
        isPartijMet(vestigingCodes(identiteit.vestigingsnummer)),
        isIn(partijenMetHoofd(kvk)),
      ])
    }
    case 'pseudoniem':
      return null
  }
}

const isPartijMet = (codes: Codes) => isIn(partijenMet(codes))
const isIn = (query: SQL | undefined) => query && sql`${partijen.id} in ${query}`

const selectId = (db: Executor, conditions: (SQL | undefined)[]) =>
  db
    .select({ id: partijen.id })
    .from(partijen)
    .where(and(...conditions))
    .orderBy(asc(partijen.id))
    .limit(1)
