import 'server-only'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '@/db/client'
import {
  actoren,
  actorKlantcontacten,
  betrokkenen,
  internetaken,
  klantcontacten,
  onderwerpobjecten,
} from '@/db/schema'
import { openNummers } from '@/lib/crypto/nummers'
import type { Klantcontact } from '../klantcontactregistratie'

/** Contacts as this customer sees them, newest first, and how many there are in all: one statement, however many. */
export async function readKlantcontacten(
  db: Database,
  klantId: string,
  where: SQL | undefined,
  { limit, offset } = { limit: 100, offset: 0 },
): Promise<{ totaal: number; klantcontacten: Klantcontact[] }> {
  const rows = await db
    .select({
      totaal: sql<number>`(count(*) over ())::int`,
      id: klantcontacten.id,
      kenmerk: klantcontacten.referentienummer,
      kanaal: klantcontacten.kanaal,
      onderwerp: klantcontacten.onderwerp,
      inhoud: klantcontacten.inhoud,
      reactie: klantcontacten.reactie,
      plaatsgevondenOp: klantcontacten.plaatsgevondenOp,
      isBegonnen: isBegonnenDoor(klantId),
      isVerwerkt: IS_VERWERKT,
      afdeling: AFDELING,
      onderwerpen: ONDERWERPEN,
    })
    .from(klantcontacten)
    .where(where)
    .orderBy(desc(klantcontacten.plaatsgevondenOp), desc(klantcontacten.id))
    .limit(limit)
    .offset(offset)
  const [first] = rows
  // Beyond the end there is no row to tell how many there are.
  const totaal = first?.totaal ?? (offset === 0 ? 0 : await db.$count(klantcontacten, where))
  return { totaal, klantcontacten: rows.map(toKlantcontact) }
}

type Row = Omit<Klantcontact, 'plaatsgevondenOp' | 'richting' | 'status' | 'onderwerpen' | 'antwoordOp'> & {
  plaatsgevondenOp: Date
  isBegonnen: boolean
  isVerwerkt: boolean | null
  onderwerpen: Onderwerp[] | null
}
type Onderwerp = { codeObjecttype: string; objectId: string; antwoordOp: string | null }

const toKlantcontact = (row: Row): Klantcontact => ({
  id: row.id,
  kenmerk: row.kenmerk,
  kanaal: row.kanaal,
  onderwerp: row.onderwerp,
  inhoud: row.inhoud,
  reactie: row.reactie,
  plaatsgevondenOp: row.plaatsgevondenOp.toISOString(),
  richting: row.isBegonnen ? 'van-klant' : 'naar-klant',
  afdeling: row.afdeling,
  status: row.isVerwerkt === null ? null : row.isVerwerkt ? 'verwerkt' : 'te_verwerken',
  onderwerpen: (row.onderwerpen ?? []).map(({ codeObjecttype, objectId }) => ({ codeObjecttype, objectId })),
  antwoordOp: row.onderwerpen?.find(({ antwoordOp }) => antwoordOp)?.antwoordOp ?? null,
})

// As a condition of its own: drizzle leaves the table out of the columns that stand in a selected expression itself.
const isVanContact = (kolom: PgColumn) => eq(kolom, klantcontacten.id)

/** Whether this customer began the contact. */
const isBegonnenDoor = (klantId: string) =>
  sql<boolean>`exists (select from ${betrokkenen} where ${and(
    isVanContact(betrokkenen.hadKlantcontactId),
    eq(betrokkenen.wasPartijId, klantId),
    sql`${betrokkenen.initiator}`,
  )})`

/** Handled only when every task is (VELD §5.7); null without tasks. */
const IS_VERWERKT = sql<
  boolean | null
>`(select bool_and(${internetaken.status} = 'verwerkt') from ${internetaken}
  where ${isVanContact(internetaken.aanleidinggevendKlantcontactId)})`

/** Employees stay nameless: a customer sees the department that had the contact. */
const AFDELING = sql`(select ${actoren.naam} from ${actorKlantcontacten}
  join ${actoren} on ${eq(actoren.id, actorKlantcontacten.actorId)}
  where ${and(isVanContact(actorKlantcontacten.klantcontactId), sql`${actoren.soortActor} = 'organisatorische_eenheid'`)}
  order by ${sql`${actoren.id}`} desc limit 1)`.mapWith((naam: string): string | null => openNummers(naam))

const ONDERWERPEN = sql`(select json_agg(json_build_array(
    ${onderwerpobjecten.codeObjecttype}, ${onderwerpobjecten.objectId}, ${onderwerpobjecten.wasKlantcontactId})
    order by ${sql`${onderwerpobjecten.aangemaaktOp}`})
  from ${onderwerpobjecten} where ${isVanContact(onderwerpobjecten.klantcontactId)})`.mapWith(
  (rijen: [string, string, string | null][]): Onderwerp[] | null =>
    rijen.map(([codeObjecttype, objectId, antwoordOp]) => ({
      codeObjecttype: openNummers(codeObjecttype),
      objectId: openNummers(objectId),
      antwoordOp,
    })),
)
