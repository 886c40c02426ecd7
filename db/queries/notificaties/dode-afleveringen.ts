import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatieAbonnementen, notificatieAfleveringen, notificatieBerichten } from '@/db/schema'

const isDood = (berichtId?: bigint) =>
  and(
    eq(notificatieAfleveringen.status, 'dood'),
    berichtId === undefined ? undefined : eq(notificatieAfleveringen.berichtId, berichtId),
  )

/** Dead letters, oldest first, with the message and where it should have gone. */
export async function listDodeAfleveringen(
  db: Executor,
  { berichtId, limit }: { berichtId?: bigint; limit: number },
) {
  return db
    .select({
      aflevering: notificatieAfleveringen,
      bericht: notificatieBerichten,
      naar: notificatieAbonnementen.callbackUrl,
    })
    .from(notificatieAfleveringen)
    .innerJoin(notificatieBerichten, eq(notificatieBerichten.id, notificatieAfleveringen.berichtId))
    .innerJoin(notificatieAbonnementen, eq(notificatieAbonnementen.id, notificatieAfleveringen.abonnementId))
    .where(isDood(berichtId))
    .orderBy(asc(notificatieAfleveringen.berichtId))
    .limit(limit)
}

/** Makes dead letters wait again with a fresh series of attempts: those of one message, or all. Tells how many. */
export async function redriveAfleveringen(db: Executor, berichtId?: bigint): Promise<number> {
  const redriven = await db
    .update(notificatieAfleveringen)
    .set({ status: 'wachtend', pogingen: 0, volgendePoging: sql`now()`, gewijzigdOp: sql`now()` })
    .where(isDood(berichtId))
    .returning({ id: notificatieAfleveringen.berichtId })
  return redriven.length
}
