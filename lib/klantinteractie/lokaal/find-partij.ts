import 'server-only'
import { and, asc, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { partijen } from '@/db/schema'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type Codes, partijenMet, partijenMetHoofd } from '../identificatie-opslag'
import { bsnCodes, kvkCodes, vestigingCodes } from '../partij-codes'

/** Id of the partij with this identity, or null. A pseudonym has no number that a partij could be found by. */
export async function findPartijId(db: Executor, identiteit: Identiteit): Promise<string | null> {
  switch (identiteit.soort) {
    case 'burger':
      return findId(db, [isPartijMet(bsnCodes(identiteit.bsn))])
    case 'bedrijf': {
      const kvk = kvkCodes(identiteit.kvkNummer)
      if (!identiteit.vestigingsnummer) return findId(db, [isPartijMet(kvk)])
      return findId(db, [
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

async function findId(db: Executor, conditions: (SQL | undefined)[]): Promise<string | null> {
  const [row] = await db
    .select({ id: partijen.id })
    .from(partijen)
    .where(and(...conditions))
    .orderBy(asc(partijen.id))
    .limit(1)
  return row?.id ?? null
}
