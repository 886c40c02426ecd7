import 'server-only'
import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { klantcontacten, onderwerpobjecten } from '@/db/schema'
import type { KlantcontactFacetten } from '../klantcontactregistratie'

const jaarVan = sql<string>`extract(year from ${klantcontacten.plaatsgevondenOp} at time zone 'Europe/Amsterdam')::text`

/** What these contacts can be filtered on. */
export async function readFacetten(db: Database, where: SQL | undefined): Promise<KlantcontactFacetten> {
  const ids = db.select({ id: klantcontacten.id }).from(klantcontacten).where(where)
  const isZaak = sql`${onderwerpobjecten.codeObjecttype} ~* 'zaak$'`
  const [kanalen, jaren, zaken] = await Promise.all([
    db.selectDistinct({ waarde: klantcontacten.kanaal }).from(klantcontacten).where(where),
    db.selectDistinct({ waarde: jaarVan }).from(klantcontacten).where(where),
    db
      .selectDistinct({ waarde: onderwerpobjecten.objectId })
      .from(onderwerpobjecten)
      .where(and(isZaak, inArray(onderwerpobjecten.klantcontactId, ids))),
  ])
  const waarden = (rows: { waarde: string | null }[]) => rows.flatMap(({ waarde }) => waarde ?? []).sort()
  return { kanalen: waarden(kanalen), jaren: waarden(jaren).toReversed(), zaakUuids: waarden(zaken) }
}
