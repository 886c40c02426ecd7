import 'server-only'
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { sessies } from '@/db/schema/sessies'

export type SessieRij = typeof sessies.$inferSelect

const prepared = new WeakMap<Database, ReturnType<typeof prepareFind>>()

function prepareFind(db: Database) {
  return db
    .select()
    .from(sessies)
    .where(eq(sessies.sessieHash, sql.placeholder('hash')))
    .prepare('find_sessie')
}

/** The row of a session, also one that has ended but is not purged yet; undefined when there is none. One prepared SELECT. */
export async function findSessie(db: Database, hash: string): Promise<SessieRij | undefined> {
  const query = prepared.get(db) ?? prepareFind(db)
  prepared.set(db, query)
  const [row] = await query.execute({ hash })
  return row
}

/** Adds a session and, in the same transaction, ends the one that the browser had before. */
export async function replaceSessie(db: Database, row: SessieRij, vorigeHash?: string): Promise<void> {
  await db.transaction(async (tx) => {
    if (vorigeHash) await tx.delete(sessies).where(eq(sessies.sessieHash, vorigeHash))
    await tx.insert(sessies).values(row)
  })
}

/** Moves the inactivity clock to `nu`, unless it stood still too long (`nietVoor`) or moved just now (`nietNa`). */
export async function touchSessie(
  db: Database,
  hash: string,
  { nu, nietVoor, nietNa }: { nu: Date; nietVoor: Date; nietNa: Date },
): Promise<void> {
  await db
    .update(sessies)
    .set({ laatstActiefOp: nu })
    .where(
      and(
        eq(sessies.sessieHash, hash),
        gt(sessies.laatstActiefOp, nietVoor),
        lte(sessies.laatstActiefOp, nietNa),
        gt(sessies.verlooptOp, nu),
      ),
    )
}

/** Ends a session at once; gives what was in the row, undefined when there was none. */
export async function deleteSessie(db: Database, hash: string): Promise<SessieRij | undefined> {
  const [row] = await db.delete(sessies).where(eq(sessies.sessieHash, hash)).returning()
  return row
}

/**
 * Ends what runs on a session of the provider, or without one all of its subject. A session that began after the token was
 * given out stays, so that a token that is sent again ends no later login. Gives how many ended.
 */
export async function deleteSessiesVanProvider(
  db: Database,
  { providerSid, providerSub, totEnMet }: Pick<SessieRij, 'providerSid' | 'providerSub'> & { totEnMet: Date },
): Promise<number> {
  const van = providerSid
    ? eq(sessies.providerSid, providerSid)
    : providerSub
      ? eq(sessies.providerSub, providerSub)
      : undefined
  if (!van) return 0
  const ended = await db
    .delete(sessies)
    .where(and(van, lte(sessies.aangemaaktOp, totEnMet)))
    .returning({ middel: sessies.middel })
  return ended.length
}

/** Replaces the encrypted identity of a session. */
export async function updateSessieIdentiteit(db: Database, hash: string, identiteit: string): Promise<void> {
  await db.update(sessies).set({ identiteit }).where(eq(sessies.sessieHash, hash))
}
