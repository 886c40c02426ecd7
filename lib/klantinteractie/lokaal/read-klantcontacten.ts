import 'server-only'
import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import {
  actoren,
  actorKlantcontacten,
  betrokkenen,
  internetaken,
  klantcontacten,
  onderwerpobjecten,
} from '@/db/schema'
import type { Klantcontact } from '../klantcontactregistratie'

/** Contacts as this customer sees them, newest first: four queries, however many there are. */
export async function readKlantcontacten(
  db: Database,
  klantId: string,
  where: SQL | undefined,
  pagina = { limit: 100, offset: 0 },
): Promise<Klantcontact[]> {
  const rows = await db
    .select()
    .from(klantcontacten)
    .where(where)
    .orderBy(desc(klantcontacten.plaatsgevondenOp), desc(klantcontacten.id))
    .limit(pagina.limit)
    .offset(pagina.offset)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [onderwerpen, taken, begonnen, afdelingen] = await Promise.all([
    db.select().from(onderwerpobjecten).where(inArray(onderwerpobjecten.klantcontactId, ids)),
    readTaken(db, ids),
    readBegonnen(db, klantId, ids),
    readAfdelingen(db, ids),
  ])
  const onderwerpenPer = Map.groupBy(onderwerpen, ({ klantcontactId }) => klantcontactId)
  return rows.map((row) => {
    const eigen = onderwerpenPer.get(row.id) ?? []
    return {
      id: row.id,
      kenmerk: row.referentienummer,
      kanaal: row.kanaal,
      onderwerp: row.onderwerp,
      inhoud: row.inhoud,
      reactie: row.reactie,
      plaatsgevondenOp: row.plaatsgevondenOp.toISOString(),
      richting: begonnen.has(row.id) ? 'van-klant' : 'naar-klant',
      afdeling: afdelingen.get(row.id) ?? null,
      status: taken.get(row.id) ?? null,
      onderwerpen: eigen.map(({ codeObjecttype, objectId }) => ({ codeObjecttype, objectId })),
      antwoordOp: eigen.find(({ wasKlantcontactId }) => wasKlantcontactId)?.wasKlantcontactId ?? null,
    }
  })
}

/** Handled only when every task is (VELD §5.7). */
async function readTaken(db: Database, ids: string[]): Promise<Map<string, 'te_verwerken' | 'verwerkt'>> {
  const rows = await db
    .select({ id: internetaken.aanleidinggevendKlantcontactId, status: internetaken.status })
    .from(internetaken)
    .where(inArray(internetaken.aanleidinggevendKlantcontactId, ids))
  const klaar = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...klaar].map(([id, taken]) => [
      id,
      taken.every(({ status }) => status === 'verwerkt') ? 'verwerkt' : 'te_verwerken',
    ]),
  )
}

/** Contacts that this customer began. */
async function readBegonnen(db: Database, klantId: string, ids: string[]): Promise<Set<string>> {
  const isBegonnen = and(
    eq(betrokkenen.wasPartijId, klantId),
    eq(betrokkenen.initiator, true),
    inArray(betrokkenen.hadKlantcontactId, ids),
  )
  const rows = await db.select({ id: betrokkenen.hadKlantcontactId }).from(betrokkenen).where(isBegonnen)
  return new Set(rows.map(({ id }) => id))
}

/** Employees stay nameless: a customer sees the department that had the contact. */
async function readAfdelingen(db: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: actorKlantcontacten.klantcontactId, naam: actoren.naam })
    .from(actorKlantcontacten)
    .innerJoin(actoren, eq(actoren.id, actorKlantcontacten.actorId))
    .where(
      and(
        inArray(actorKlantcontacten.klantcontactId, ids),
        eq(actoren.soortActor, 'organisatorische_eenheid'),
      ),
    )
    .orderBy(asc(actoren.id))
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}
