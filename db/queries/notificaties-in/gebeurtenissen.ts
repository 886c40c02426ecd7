import 'server-only'
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieGebeurtenissen } from '@/db/schema'
import { deleteInBatches } from '../delete-in-batches'

const t = notificatieGebeurtenissen

export type GebeurtenisRij = typeof t.$inferSelect
export type NieuweGebeurtenis = Pick<
  GebeurtenisRij,
  'sleutel' | 'bron' | 'kanaal' | 'resource' | 'resourceUrl' | 'hoofdObject' | 'actie' | 'type' | 'spoed'
>

/**
 * Takes an event in and wakes the worker, in one statement; one with the same key does nothing. Tells whether it is new.
 * It is due at the millisecond that began: the clock of a worker counts no finer, and would find it too early.
 */
export async function insertGebeurtenis(db: Executor, nieuw: NieuweGebeurtenis): Promise<boolean> {
  const { sleutel, bron, kanaal, resource, resourceUrl, hoofdObject, actie, type, spoed } = nieuw
  const rows = await db.execute(sql`
    with nieuw as (
      insert into ${t} (sleutel, bron, kanaal, resource, resource_url, hoofd_object, actie, type, spoed, volgende_poging_op)
      values (${sleutel}, ${bron}, ${kanaal}, ${sql.param(resource, t.resource)}, ${sql.param(resourceUrl, t.resourceUrl)},
        ${sql.param(hoofdObject, t.hoofdObject)}, ${actie}, ${type}, ${spoed},
        date_trunc('milliseconds', now()))
      on conflict (sleutel) do nothing returning id
    )
    select pg_notify('notificatie_gebeurtenissen', '') from nieuw`)
  return rows.length > 0
}

/** Which of these changes came in before, by any way. */
export async function listBekendeUrls(db: Executor, urls: string[]): Promise<Set<string>> {
  if (urls.length === 0) return new Set()
  const rows = await db.select({ url: t.resourceUrl }).from(t).where(inArray(t.resourceUrl, urls))
  return new Set(rows.map(({ url }) => url))
}

/**
 * Takes the next event that is due, or whose worker died, for `leaseMs`; undefined when there is none. Two workers never
 * get the same one. `pogingen` counts this attempt and is the token that `closeGebeurtenis` asks for.
 */
export async function leaseGebeurtenis(
  db: Executor,
  nu: Date,
  leaseMs: number,
): Promise<GebeurtenisRij | undefined> {
  // Ordered as the index is: without its `nulls last` every waiting row is read and sorted.
  const volgende = sql`(select id from ${t} where status = 'wachtend' and volgende_poging_op <= ${nu.toISOString()}
    order by spoed desc nulls last, volgende_poging_op limit 1 for update skip locked)`
  const [rij] = await db
    .update(t)
    .set({ pogingen: sql`${t.pogingen} + 1`, volgendePogingOp: new Date(nu.getTime() + leaseMs) })
    .where(eq(t.id, volgende))
    .returning()
  return rij
}

type Afsluiting = Partial<Pick<GebeurtenisRij, 'status' | 'volgendePogingOp' | 'uitkomst' | 'afgerondOp'>>

/** Stores what came of an attempt. False when another worker took it over: then nothing is stored. */
export async function closeGebeurtenis(
  db: Executor,
  { id, pogingen }: Pick<GebeurtenisRij, 'id' | 'pogingen'>,
  afsluiting: Afsluiting,
): Promise<boolean> {
  const rows = await db
    .update(t)
    .set(afsluiting)
    .where(and(eq(t.id, id), eq(t.pogingen, pogingen), eq(t.status, 'wachtend')))
    .returning({ id: t.id })
  return rows.length > 0
}

/** Milliseconds until something is due (0 or less: now), or null when nothing waits. */
export async function gebeurtenissenDueInMs(db: Executor, nu: Date): Promise<number | null> {
  const eerste = await Promise.all(
    // The first of each lane: only that is found by the index.
    [true, false].map((spoed) =>
      db
        .select({ op: t.volgendePogingOp })
        .from(t)
        .where(and(eq(t.status, 'wachtend'), eq(t.spoed, spoed)))
        .orderBy(asc(t.volgendePogingOp))
        .limit(1),
    ),
  )
  const momenten = eerste.flat().map(({ op }) => op.getTime())
  return momenten.length > 0 ? Math.min(...momenten) - nu.getTime() : null
}

/** Removes events that were done more than `dagen` days ago. Tells how many. */
export const purgeGebeurtenissen = (db: Executor, dagen: number): Promise<number> =>
  deleteInBatches(
    db,
    t,
    and(eq(t.status, 'klaar'), lt(t.afgerondOp, sql`now() - make_interval(days => ${dagen})`)),
  )
