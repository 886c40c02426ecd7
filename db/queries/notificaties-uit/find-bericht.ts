import 'server-only'
import { and, asc, desc, eq, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { onbezorgbareAdressen } from '@/db/schema/notificaties-uit/onbezorgbare-adressen'
import type { Afleverstatus, Kanaalsoort } from '@/lib/domain/aflevering'
import type { BerichtRij } from './lease-bericht'

/** One message, locked until the end of the transaction; undefined when it does not exist. */
export async function lockBericht(tx: Executor, id: string): Promise<BerichtRij | undefined> {
  const [rij] = await tx.select().from(berichtenUit).where(eq(berichtenUit.id, id)).for('update')
  return rij
}

/** The next message whose end the planner was not told of, locked; what another worker holds is passed over. */
export async function lockAfloop(
  tx: Executor,
  nu: Date,
  behalve: readonly string[],
): Promise<BerichtRij | undefined> {
  const uitgewacht = or(isNull(berichtenUit.bevestigingTot), lte(berichtenUit.bevestigingTot, nu))
  const [rij] = await tx
    .select()
    .from(berichtenUit)
    .where(
      and(
        isNull(berichtenUit.afloopGemeldOp),
        sql`${berichtenUit.status} in ('verzonden', 'afgeleverd', 'definitief_mislukt')`,
        or(sql`${berichtenUit.status} <> 'verzonden'`, uitgewacht),
        notInArray(berichtenUit.id, [...behalve]),
      ),
    )
    .orderBy(asc(berichtenUit.gewijzigdOp))
    .limit(1)
    .for('update', { skipLocked: true })
  return rij
}

/** The latest messages of one state, newest first. */
export function listBerichten(db: Executor, status: Afleverstatus, max: number): Promise<BerichtRij[]> {
  return db
    .select()
    .from(berichtenUit)
    .where(eq(berichtenUit.status, status))
    .orderBy(desc(berichtenUit.gewijzigdOp))
    .limit(max)
}

/** Why nothing arrives at an address, and since when; undefined when nothing is known against it. */
export async function findOnbezorgbaar(db: Executor, kanaal: Kanaalsoort, adresHash: string) {
  const [rij] = await db
    .select({ reden: onbezorgbareAdressen.reden, sinds: onbezorgbareAdressen.sinds })
    .from(onbezorgbareAdressen)
    .where(and(eq(onbezorgbareAdressen.kanaal, kanaal), eq(onbezorgbareAdressen.adresHash, adresHash)))
  return rij
}
