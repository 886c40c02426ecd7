import 'server-only'
import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { verificaties } from '@/db/schema/profiel/verificaties'

export type VerificatieRij = typeof verificaties.$inferSelect
export type NieuweVerificatie = typeof verificaties.$inferInsert

export async function insertVerificatie(db: Executor, row: NieuweVerificatie): Promise<string> {
  const [made] = await db.insert(verificaties).values(row).returning({ id: verificaties.id })
  if (!made) throw new Error('An insert without conflict clause gives a row.')
  return made.id
}

const isVan = (klantId: string, id: string) => and(eq(verificaties.id, id), eq(verificaties.klantId, klantId))

/** A customer's own; another's does not exist. */
export async function findVerificatie(
  db: Executor,
  klantId: string,
  id: string,
): Promise<VerificatieRij | undefined> {
  const [row] = await db.select().from(verificaties).where(isVan(klantId, id))
  return row
}

/** Counts one try in a single statement, so that parallel tries cannot pass the limit. Undefined when no try is left. */
export async function claimPoging(
  db: Executor,
  { klantId, id, nu, max }: { klantId: string; id: string; nu: Date; max: number },
): Promise<VerificatieRij | undefined> {
  const open = [
    isNull(verificaties.afgerondOp),
    lt(verificaties.pogingen, max),
    gt(verificaties.verlooptOp, nu),
  ]
  const [row] = await db
    .update(verificaties)
    .set({ pogingen: sql`${verificaties.pogingen} + 1` })
    .where(and(isVan(klantId, id), ...open))
    .returning()
  return row
}

/** A fresh code in place of the one before, with all its tries. */
export async function renewVerificatie(
  db: Executor,
  id: string,
  code: Pick<VerificatieRij, 'codeHash' | 'verzondenOp' | 'verlooptOp'>,
): Promise<void> {
  await db
    .update(verificaties)
    .set({ ...code, pogingen: 0, verzendingen: sql`${verificaties.verzendingen} + 1` })
    .where(eq(verificaties.id, id))
}

export async function finishVerificatie(db: Executor, id: string, nu: Date): Promise<void> {
  await db.update(verificaties).set({ afgerondOp: nu }).where(eq(verificaties.id, id))
}

/** Codes sent since a moment to this customer or this address, whichever is more. Holds both until the transaction ends. */
export async function countVerzendingen(
  db: Executor,
  { klantId, adresHash, sinds }: { klantId: string; adresHash: string; sinds: Date },
): Promise<number> {
  // Sorted, so that two who ask at once wait for each other and never for themselves.
  for (const sleutel of [klantId, adresHash].sort())
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 1))`)
  const som = (is: ReturnType<typeof eq>) =>
    sql<number>`coalesce(sum(${verificaties.verzendingen}) filter (where ${is}), 0)::int`
  const [row] = await db
    .select({
      klant: som(eq(verificaties.klantId, klantId)),
      adres: som(eq(verificaties.adresHash, adresHash)),
    })
    .from(verificaties)
    .where(
      and(
        gt(verificaties.verzondenOp, sinds),
        or(eq(verificaties.klantId, klantId), eq(verificaties.adresHash, adresHash)),
      ),
    )
  return Math.max(row?.klant ?? 0, row?.adres ?? 0)
}
