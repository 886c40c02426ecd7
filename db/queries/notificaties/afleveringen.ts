import 'server-only'
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import {
  consumers,
  notificatieAbonnementen,
  notificatieAfleveringen,
  notificatieBerichten,
} from '@/db/schema'
import { fromNow } from './from-now'

type AfleveringRow = typeof notificatieAfleveringen.$inferSelect
export type AfleveringSleutel = Pick<AfleveringRow, 'berichtId' | 'abonnementId'>
export type Aflevering = AfleveringSleutel &
  Pick<AfleveringRow, 'vorm' | 'pogingen'> &
  Pick<typeof notificatieBerichten.$inferSelect, 'notificatie' | 'cloudevent'> &
  Pick<typeof notificatieAbonnementen.$inferSelect, 'callbackUrl' | 'authVersleuteld'>

/** Adds an aflevering for each abonnement; one that is removed meanwhile is skipped. */
export async function insertAfleveringen(
  db: Executor,
  berichtId: bigint,
  ontvangers: Pick<AfleveringRow, 'abonnementId' | 'vorm'>[],
): Promise<void> {
  const ids = ontvangers.map(({ abonnementId }) => abonnementId)
  // Locked, so that a removal at this moment cannot break the foreign key and with it the publisher's message.
  const alive = await db
    .select({ id: notificatieAbonnementen.id })
    .from(notificatieAbonnementen)
    .where(inArray(notificatieAbonnementen.id, ids))
    .for('key share')
  const rows = ontvangers.filter(({ abonnementId }) => alive.some(({ id }) => id === abonnementId))
  if (rows.length === 0) return
  await db.insert(notificatieAfleveringen).values(rows.map((row) => ({ berichtId, ...row })))
}

/** The abonnementen (of consumers that still have access) that something waits for, and in how many milliseconds the first of it is due (0 or less: now). */
export async function listWachtendeAbonnementen(db: Executor): Promise<{ id: string; overMs: number }[]> {
  const rows = await db.execute<{ id: string; over_ms: number }>(sql`
    select a.id, (extract(epoch from (w.volgende_poging - now())) * 1000)::float8 as over_ms
    from ${notificatieAbonnementen} a
    join ${consumers} c on c.id = a.consumer_id and c.ingetrokken_op is null
    cross join lateral (
      select volgende_poging from ${notificatieAfleveringen}
      where abonnement_id = a.id and status = 'wachtend' order by volgende_poging limit 1
    ) w`)
  return rows.map(({ id, over_ms }) => ({ id, overMs: over_ms }))
}

/**
 * Takes what is due for one abonnement, for the time of the lease. Another worker skips these rows; when this one dies
 * they are due again after the lease.
 */
export async function claimAfleveringen(
  db: Executor,
  abonnementId: string,
  { aantal, leaseMs }: { aantal: number; leaseMs: number },
): Promise<Aflevering[]> {
  const t = notificatieAfleveringen
  const due = db.$with('due').as(
    db
      .select({ id: t.berichtId })
      .from(t)
      .where(
        and(eq(t.abonnementId, abonnementId), eq(t.status, 'wachtend'), lte(t.volgendePoging, sql`now()`)),
      )
      .orderBy(asc(t.volgendePoging))
      .limit(aantal)
      .for('update', { skipLocked: true }),
  )
  const claimed = await db
    .with(due)
    .update(t)
    .set({ volgendePoging: fromNow(leaseMs) })
    .from(due)
    .where(and(eq(t.berichtId, due.id), eq(t.abonnementId, abonnementId)))
    .returning({ id: t.berichtId })
  const ids = claimed.map(({ id }) => id)
  return ids.length === 0 ? [] : selectAfleveringen(db, abonnementId, ids)
}

async function selectAfleveringen(db: Executor, id: string, berichtIds: bigint[]): Promise<Aflevering[]> {
  const { berichtId, abonnementId, vorm, pogingen } = notificatieAfleveringen
  const { notificatie, cloudevent } = notificatieBerichten
  const { callbackUrl, authVersleuteld } = notificatieAbonnementen
  return db
    .select({
      berichtId,
      abonnementId,
      vorm,
      pogingen,
      notificatie,
      cloudevent,
      callbackUrl,
      authVersleuteld,
    })
    .from(notificatieAfleveringen)
    .innerJoin(notificatieBerichten, eq(notificatieBerichten.id, berichtId))
    .innerJoin(notificatieAbonnementen, eq(notificatieAbonnementen.id, abonnementId))
    .where(and(eq(abonnementId, id), inArray(berichtId, berichtIds)))
}

/** Records one attempt. Without a next one the row is delivered, or dead when there is a `fout`. */
export async function recordPoging(
  db: Executor,
  { berichtId, abonnementId }: AfleveringSleutel,
  { fout, opnieuwOverMs }: { fout: string | null; opnieuwOverMs: number | null },
): Promise<void> {
  const t = notificatieAfleveringen
  const ended = fout === null ? 'afgeleverd' : 'dood'
  await db
    .update(t)
    .set({
      status: opnieuwOverMs === null ? ended : 'wachtend',
      pogingen: sql`${t.pogingen} + 1`,
      laatsteFout: fout,
      gewijzigdOp: sql`now()`,
      ...(opnieuwOverMs === null ? {} : { volgendePoging: fromNow(opnieuwOverMs) }),
    })
    .where(and(eq(t.berichtId, berichtId), eq(t.abonnementId, abonnementId), eq(t.status, 'wachtend')))
}
