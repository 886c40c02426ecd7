import 'server-only'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { betrokkenen, internetaken, klantcontacten, onderwerpobjecten } from '@/db/schema'
import type { Klantcontact, Klantcontactregistratie } from '../klantcontactregistratie'
import { maakKlantcontact } from '../maak-klantcontact'
import { internetaak } from '../resources/internetaak'
import { createObject } from '../save-object'
import { zaakIdentificator } from '../vraag-codes'
import { ensureAfdeling } from './ensure-afdeling'

/** Upper bound of the contacts about one zaak. */
const MAX_BIJ_ZAAK = 100

/** The Klantcontactregistratie on our own store; its changes are audited and published like those through the API. */
export const createLokaleKlantcontactregistratie = (db: Database): Klantcontactregistratie => ({
  async listKlantcontacten(klantId, pagina) {
    return readContacten(db, isZichtbaarVoor(klantId), pagina)
  },

  async listKlantcontactenVanZaak(klantId, zaakUuid) {
    const overZaak = sql`${klantcontacten.id} in (select ${onderwerpobjecten.klantcontactId} from ${onderwerpobjecten}
      where ${eq(onderwerpobjecten.objectId, zaakUuid)})`
    const where = and(isZichtbaarVoor(klantId), overZaak)
    return (await readContacten(db, where, { limit: MAX_BIJ_ZAAK, offset: 0 })).klantcontacten
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

// Each within another `sql`: of a column that stands in a selected expression itself drizzle drops the table's name.
const isInBehandeling = sql<boolean>`${sql`exists (select from ${internetaken}
  where ${internetaken.aanleidinggevendKlantcontactId} = ${klantcontacten.id} and ${internetaken.status} = 'te_verwerken')`}`

const onderwerpen = sql<Klantcontact['onderwerpen']>`${sql`coalesce((select jsonb_agg(jsonb_build_object(
    'codeObjecttype', ${onderwerpobjecten.codeObjecttype}, 'objectId', ${onderwerpobjecten.objectId}))
  from ${onderwerpobjecten} where ${onderwerpobjecten.klantcontactId} = ${klantcontacten.id}), '[]')`}`

/** One page with all that belongs to it and how many there are in all, in one round trip. */
async function readContacten(
  db: Database,
  where: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; klantcontacten: Klantcontact[] }> {
  const rows = await db
    .select({
      contact: klantcontacten,
      isInBehandeling,
      onderwerpen,
      totaal: sql<number>`(count(*) over ())::int`,
    })
    .from(klantcontacten)
    .where(where)
    .orderBy(desc(klantcontacten.plaatsgevondenOp), desc(klantcontacten.id))
    .limit(limit)
    .offset(offset)
  // Beyond the end there is no row to tell how many there are.
  const totaal = rows[0]?.totaal ?? (offset === 0 ? 0 : await db.$count(klantcontacten, where))
  return { totaal, klantcontacten: rows.map(toKlantcontact) }
}

type Rij = {
  contact: typeof klantcontacten.$inferSelect
  isInBehandeling: boolean
  onderwerpen: Klantcontact['onderwerpen']
}

const toKlantcontact = ({ contact, isInBehandeling, onderwerpen }: Rij): Klantcontact => ({
  id: contact.id,
  kenmerk: contact.referentienummer,
  kanaal: contact.kanaal,
  onderwerp: contact.onderwerp,
  inhoud: contact.inhoud,
  reactie: contact.reactie,
  plaatsgevondenOp: contact.plaatsgevondenOp.toISOString(),
  inBehandeling: isInBehandeling,
  onderwerpen,
})
