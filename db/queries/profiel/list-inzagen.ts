import 'server-only'
import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { audittrail } from '@/db/schema/audittrail'
import { consumers } from '@/db/schema/consumers'

type Vraag = {
  betrokkenen: string[]
  /** Leaves out what this identity looked at itself. */
  zonder?: string
  limit: number
  offset: number
}

/** Who looked at the data of these people, the latest first, and how many times in all. */
export async function listInzagen(db: Executor, { betrokkenen, zonder, limit, offset }: Vraag) {
  if (betrokkenen.length === 0) return { totaal: 0, rows: [] }
  const where = and(
    inArray(audittrail.betrokkeneHash, betrokkenen),
    eq(audittrail.actie, 'ingezien'),
    zonder ? ne(audittrail.wieId, zonder) : undefined,
  )
  const [totaal, rows] = await Promise.all([
    db.$count(audittrail, where),
    db
      .select({
        tijdstip: audittrail.tijdstip,
        wieSoort: audittrail.wieSoort,
        wieId: audittrail.wieId,
        namensId: audittrail.namensId,
        objecttype: audittrail.objecttype,
        toelichting: audittrail.toelichting,
        consumer: consumers.naam,
      })
      .from(audittrail)
      .leftJoin(consumers, sql`${consumers.id}::text = ${audittrail.wieId}`)
      .where(where)
      .orderBy(desc(audittrail.id))
      .limit(limit)
      .offset(offset),
  ])
  return { totaal, rows }
}
