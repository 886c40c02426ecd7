import 'server-only'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { isTekst } from '@/db/queries/vrije-tekst-voorwaarden'
import { betrokkenen, klantcontacten, onderwerpobjecten } from '@/db/schema'
import type { KlantcontactFilter, Klantcontactregistratie } from '../klantcontactregistratie'
import { readFacetten } from './read-facetten'
import { readKlantcontacten } from './read-klantcontacten'
import { registerContact } from './register-contact'
import { registerVraag } from './register-vraag'

type Opties = {
  /** Shows confidential contacts too; only where the municipality says that its customers may read them. */
  toonVertrouwelijk?: boolean
}

/** The Klantcontactregistratie on our own store; its changes are audited and published like those through the API. */
export function createLokaleKlantcontactregistratie(
  db: Database,
  { toonVertrouwelijk = false }: Opties = {},
): Klantcontactregistratie {
  const isOpenbaar = toonVertrouwelijk ? undefined : eq(klantcontacten.vertrouwelijk, false)
  const isZichtbaarVoor = (klantId: string) => and(isOpenbaar, isVan(klantId))
  return {
    listKlantcontacten: (klantId, pagina, filter = {}) =>
      readKlantcontacten(db, klantId, and(isZichtbaarVoor(klantId), ...filterOp(filter)), pagina),
    listFacetten: (klantId) => readFacetten(db, isZichtbaarVoor(klantId)),
    async getKlantcontact(klantId, id) {
      const where = and(isZichtbaarVoor(klantId), eq(klantcontacten.id, id))
      return (await readKlantcontacten(db, klantId, where)).klantcontacten[0] ?? null
    },
    async listAntwoorden(klantId, id) {
      if (!(await this.getKlantcontact(klantId, id))) return []
      // An answer may name nobody: then it is for who asked. It is never shown when it names somebody else.
      const where = and(isOpenbaar, isAntwoordOp(id), sql`(${isVan(klantId)} or ${isVanNiemand})`)
      return (await readKlantcontacten(db, klantId, where)).klantcontacten.toReversed()
    },
    async listKlantcontactenVanZaak(klantId, zaakUuid) {
      const where = and(isZichtbaarVoor(klantId), isOver(zaakUuid))
      return (await readKlantcontacten(db, klantId, where)).klantcontacten
    },
    registerVraag,
    registerContact,
  }
}

const filterOp = ({ kanaal, jaar, zaakUuid }: KlantcontactFilter): (SQL | undefined)[] => [
  kanaal ? eq(klantcontacten.kanaal, kanaal) : undefined,
  jaar
    ? sql`extract(year from ${klantcontacten.plaatsgevondenOp} at time zone 'Europe/Amsterdam') = ${Number(jaar)}`
    : undefined,
  zaakUuid ? isOver(zaakUuid) : undefined,
]

const isVan = (klantId: string) =>
  sql`${klantcontacten.id} in (select ${betrokkenen.hadKlantcontactId} from ${betrokkenen}
    where ${eq(betrokkenen.wasPartijId, klantId)})`

const isVanNiemand = sql`not exists (select 1 from ${betrokkenen}
  where ${betrokkenen.hadKlantcontactId} = ${klantcontacten.id})`

/** Only objectId counts: two spellings of the codes are in use (VELD §5.7). */
const isOver = (zaakUuid: string) => inOnderwerpen(isTekst(onderwerpobjecten.objectId, zaakUuid))

const isAntwoordOp = (id: string) => inOnderwerpen(eq(onderwerpobjecten.wasKlantcontactId, id))

const inOnderwerpen = (where: SQL) =>
  sql`${klantcontacten.id} in (select ${onderwerpobjecten.klantcontactId} from ${onderwerpobjecten} where ${where})`
