import 'server-only'
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { betrokkenen, internetaken, klantcontacten, onderwerpobjecten } from '@/db/schema'
import type { Klantcontact, Klantcontactregistratie } from '../klantcontactregistratie'
import { maakKlantcontact } from '../maak-klantcontact'
import { internetaak } from '../resources/internetaak'
import { createObject } from '../save-object'
import { zaakIdentificator } from '../vraag-codes'
import { ensureAfdeling } from './ensure-afdeling'

/** The Klantcontactregistratie on our own store; its changes are audited and published like those through the API. */
export const createLokaleKlantcontactregistratie = (db: Database): Klantcontactregistratie => ({
  async listKlantcontacten(klantId, pagina) {
    const where = isZichtbaarVoor(klantId)
    const [totaal, klantcontacten] = await Promise.all([
      countContacten(db, where),
      readContacten(db, where, pagina),
    ])
    return { totaal, klantcontacten }
  },

  async listKlantcontactenVanZaak(klantId, zaakUuid) {
    const overZaak = sql`${klantcontacten.id} in (select ${onderwerpobjecten.klantcontactId} from ${onderwerpobjecten}
      where ${eq(onderwerpobjecten.objectId, zaakUuid)})`
    return readContacten(db, and(isZichtbaarVoor(klantId), overZaak))
  },

  async registerVraag(handeling, klantId, { zaakUuid, afdeling, ...vraag }) {
    const { klantcontact } = await maakKlantcontact(handeling, {
      klantcontact: { ...vraag, taal: 'nld', vertrouwelijk: false },
      betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: klantId } },
      ...(zaakUuid && { onderwerpobject: { onderwerpobjectidentificator: zaakIdentificator(zaakUuid) } }),
    })
    await createObject(handeling, internetaak, {
      gevraagdeHandeling: 'Vraag beantwoorden',
      aanleidinggevendKlantcontact: { uuid: klantcontact.uuid },
      toegewezenAanActoren: [{ uuid: await ensureAfdeling(handeling, afdeling) }],
      status: 'te_verwerken',
    })
    return { id: String(klantcontact.uuid) }
  },
})

const isZichtbaarVoor = (klantId: string) =>
  and(
    eq(klantcontacten.vertrouwelijk, false),
    sql`${klantcontacten.id} in (select ${betrokkenen.hadKlantcontactId} from ${betrokkenen}
      where ${eq(betrokkenen.wasPartijId, klantId)})`,
  )

const countContacten = (db: Database, where: SQL | undefined) => db.$count(klantcontacten, where)

async function readContacten(
  db: Database,
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
  const [onderwerpen, open] = await Promise.all([
    db.select().from(onderwerpobjecten).where(inArray(onderwerpobjecten.klantcontactId, ids)),
    db
      .select({ id: internetaken.aanleidinggevendKlantcontactId })
      .from(internetaken)
      .where(
        and(
          inArray(internetaken.aanleidinggevendKlantcontactId, ids),
          eq(internetaken.status, 'te_verwerken'),
        ),
      ),
  ])
  const inBehandeling = new Set(open.map(({ id }) => id))
  const onderwerpenPer = Map.groupBy(onderwerpen, ({ klantcontactId }) => klantcontactId)
  return rows.map((row) => ({
    id: row.id,
    kenmerk: row.referentienummer,
    kanaal: row.kanaal,
    onderwerp: row.onderwerp,
    inhoud: row.inhoud,
    reactie: row.reactie,
    plaatsgevondenOp: row.plaatsgevondenOp.toISOString(),
    inBehandeling: inBehandeling.has(row.id),
    onderwerpen: (onderwerpenPer.get(row.id) ?? []).map(({ codeObjecttype, objectId }) => ({
      codeObjecttype,
      objectId,
    })),
  }))
}
