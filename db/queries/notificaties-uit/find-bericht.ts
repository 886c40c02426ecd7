import 'server-only'
import { and, asc, desc, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
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

/** The next messages whose end the planner was not told of, locked; what another worker holds is passed over. */
export async function lockAflopen(
  tx: Executor,
  nu: Date,
  behalve: readonly string[],
  aantal: number,
): Promise<BerichtRij[]> {
  const uitgewacht = or(isNull(berichtenUit.bevestigingTot), lte(berichtenUit.bevestigingTot, nu))
  return tx
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
    .limit(aantal)
    .for('update', { skipLocked: true })
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

/** Of these hashes of addresses those where nothing arrives. */
export async function listOnbezorgbaar(
  db: Executor,
  adressen: readonly { kanaal: Kanaalsoort; adresHash: string }[],
): Promise<Set<string>> {
  if (adressen.length === 0) return new Set()
  const { kanaal, adresHash } = onbezorgbareAdressen
  const rows = await db
    .select({ adresHash })
    .from(onbezorgbareAdressen)
    .where(
      and(
        inArray(
          kanaal,
          adressen.map((adres) => adres.kanaal),
        ),
        // A hash says which channel it is of.
        inArray(
          adresHash,
          adressen.map((adres) => adres.adresHash),
        ),
      ),
    )
  return new Set(rows.map((rij) => rij.adresHash))
}
