import 'server-only'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { decrypt, encrypt, type Sleutelbos } from './versleuteling'

/** Every encrypted column; its context is `<tabel>.<kolom>`. */
export type VersleuteldeKolom = { tabel: string; kolom: string }

const BATCH = 500

/**
 * Re-encrypts with the first key of the ring whatever still uses another one, in batches, while the system runs.
 * Resumable: what is done no longer matches, so `isGenoeg`, asked before each batch, may end it early.
 * Gives the number of values that were re-encrypted.
 */
export async function rotateKeys(
  db: Database,
  ring: Sleutelbos,
  kolommen: readonly VersleuteldeKolom[],
  isGenoeg = () => false,
): Promise<number> {
  let total = 0
  for (const { tabel, kolom } of kolommen) {
    for (let done = BATCH; done === BATCH && !isGenoeg(); total += done)
      done = await rotateBatch(db, ring, tabel, kolom)
  }
  return total
}

async function rotateBatch(db: Database, ring: Sleutelbos, tabel: string, kolom: string): Promise<number> {
  const table = sql.identifier(tabel)
  const column = sql.identifier(kolom)
  return db.transaction(async (tx) => {
    const rows = await tx.execute<{ rij: string; waarde: string }>(sql`
      select ctid::text as rij, ${column} as waarde from ${table}
      where ${column} is not null and split_part(${column}, '.', 1) <> ${ring[0]?.id ?? ''}
      limit ${BATCH} for update`)
    for (const { rij, waarde } of rows) {
      const opnieuw = encrypt(ring, decrypt(ring, waarde, `${tabel}.${kolom}`), `${tabel}.${kolom}`)
      await tx.execute(sql`update ${table} set ${column} = ${opnieuw} where ctid = ${rij}::tid`)
    }
    return rows.length
  })
}
