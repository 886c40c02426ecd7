import 'server-only'
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Database, Executor } from '@/db/client'
import { digitaleAdressen, partijen } from '@/db/schema'
import { AppError } from '@/lib/errors/app-error'
import { deleteObject } from '../delete-object'
import type { DigitaalAdres, Klant, Klantregistratie, NieuwDigitaalAdres } from '../klantregistratie'
import type { Ruw } from '../resource'
import { digitaalAdres } from '../resources/digitaal-adres'
import { partij } from '../resources/partij'
import { createObject, updateObject } from '../save-object'
import { toVolledigeNaam } from '../velden'
import { ensurePartijId } from './ensure-partij'
import { findPartijId } from './find-partij'
import { isAdresVan } from './is-adres-van'
import { listVertegenwoordigdenVan } from './list-vertegenwoordigden'

/** The Klantregistratie on our own store; its changes are audited and published like those through the API. */
export const createLokaleKlantregistratie = (db: Database): Klantregistratie => ({
  async findKlant(identiteit) {
    const id = await findPartijId(db, identiteit)
    return id ? readKlant(db, id) : null
  },

  async ensureKlant(handeling, identiteit) {
    return readKlant(handeling.db, await ensurePartijId(handeling, identiteit))
  },

  listVertegenwoordigden: (identiteit) => listVertegenwoordigdenVan(db, identiteit),

  async addDigitaalAdres(handeling, klantId, adres) {
    const invoer = { ...toInvoer(adres), verstrektDoorPartij: { uuid: klantId } }
    const { dto } = await createObject(handeling, digitaalAdres, invoer)
    return readAdres(handeling.db, klantId, String(dto.uuid))
  },

  async updateDigitaalAdres(handeling, klantId, adresId, wijziging) {
    await readAdres(handeling.db, klantId, adresId)
    const options = { verwachteVersie: undefined, actie: 'partial_update' } as const
    await updateObject(handeling, digitaalAdres, adresId, toInvoer(wijziging), options)
    return readAdres(handeling.db, klantId, adresId)
  },

  async setVoorkeursadres(handeling, klantId, adresId) {
    if (adresId) await readAdres(handeling.db, klantId, adresId)
    const options = { verwachteVersie: undefined, actie: 'partial_update' } as const
    const voorkeursDigitaalAdres = adresId && { uuid: adresId }
    await updateObject(handeling, partij, klantId, { voorkeursDigitaalAdres }, options)
  },

  async removeDigitaalAdres(handeling, klantId, adresId) {
    await readAdres(handeling.db, klantId, adresId)
    await deleteObject(handeling, digitaalAdres, adresId, undefined)
  },
})

/** Only the fields that are given: the rules see the object as it becomes, and an absent field must not empty it. */
function toInvoer(adres: Partial<NieuwDigitaalAdres>): Ruw {
  const invoer = {
    adres: adres.adres,
    soortDigitaalAdres: adres.soort,
    isStandaardAdres: adres.standaard,
    referentie: adres.referentie,
    verificatieDatum: adres.geverifieerdOp,
  }
  return Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== undefined))
}

async function readKlant(db: Executor, id: string): Promise<Klant> {
  const [klant] = await db.select().from(partijen).where(eq(partijen.id, id))
  if (!klant) throw new AppError('niet-gevonden', 'Deze klant bestaat niet (meer).')
  const adressen = await db
    .select()
    .from(digitaleAdressen)
    // Given at a contact for one zaak: the reference is its zaaknummer (VELD §5.7).
    .where(isAdresVan(db, id, ne(digitaleAdressen.referentie, '')))
    .orderBy(asc(digitaleAdressen.aangemaaktOp), asc(digitaleAdressen.id))
  return {
    id,
    soort: klant.soortPartij,
    naam: klant.naam || toVolledigeNaam(klant.contactnaam),
    geheimhouding: klant.indicatieGeheimhouding,
    voorkeurstaal: klant.voorkeurstaal,
    voorkeursAdresId: klant.voorkeursDigitaalAdresId,
    digitaleAdressen: adressen.map(toDigitaalAdres),
  }
}

/** One address of this customer; another's does not exist for them. */
async function readAdres(db: Executor, klantId: string, adresId: string): Promise<DigitaalAdres> {
  const isEigen = and(eq(digitaleAdressen.id, adresId), eq(digitaleAdressen.verstrektDoorPartijId, klantId))
  const [row] = await db.select().from(digitaleAdressen).where(isEigen)
  if (!row) throw new AppError('niet-gevonden', 'Dit adres bestaat niet (meer).')
  return toDigitaalAdres(row)
}

const toDigitaalAdres = (row: typeof digitaleAdressen.$inferSelect): DigitaalAdres => ({
  id: row.id,
  soort: row.soortDigitaalAdres,
  adres: row.adres,
  standaard: row.isStandaardAdres,
  referentie: row.referentie,
  geverifieerdOp: row.verificatieDatum,
  eigen: row.verstrektDoorPartijId !== null,
})
