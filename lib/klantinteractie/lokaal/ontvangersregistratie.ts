import 'server-only'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { digitaleAdressen, partijen } from '@/db/schema'
import { type Codes, partijenMet, partijenMetHoofd } from '../identificatie-opslag'
import type { OntvangerSleutel, Ontvangersregistratie } from '../ontvangersregistratie'
import { bsnCodes, kvkCodes, rsinCodes, vestigingCodes } from '../partij-codes'
import { toPostadres } from '../postadres'
import { toVolledigeNaam } from '../velden'
import { isAdresVan } from './is-adres-van'

/** The Ontvangersregistratie on our own store. */
export const createLokaleOntvangersregistratie = (db: Executor): Ontvangersregistratie => ({
  async findId(sleutel) {
    const [eerste, ...meer] = await findIds(db, conditionsOf(sleutel))
    return eerste !== undefined && meer.length === 0 ? eerste : null
  },

  async getOntvanger(id) {
    const [partij] = await db
      .select()
      .from(partijen)
      .where(and(eq(partijen.id, id), eq(partijen.indicatieActief, true)))
    if (!partij) return null
    const t = digitaleAdressen
    const adressen = await db
      .select()
      .from(t)
      .where(isAdresVan(db, id))
      .orderBy(asc(t.aangemaaktOp), asc(t.id))
    return {
      id,
      naam: partij.naam || toVolledigeNaam(partij.contactnaam),
      voorkeurstaal: partij.voorkeurstaal,
      adressen: adressen.map((row) => ({
        id: row.id,
        soort: row.soortDigitaalAdres,
        adres: row.adres,
        eigen: row.verstrektDoorPartijId !== null,
        // A standard of one contact is not the standard of the customer.
        standaard: row.isStandaardAdres && row.verstrektDoorPartijId === id,
        referentie: row.referentie,
        geverifieerdOp: row.verificatieDatum,
        voorkeur: row.id === partij.voorkeursDigitaalAdresId,
      })),
      postadres: toPostadres(partij.correspondentieadres) ?? toPostadres(partij.bezoekadres),
    }
  },
})

function conditionsOf(sleutel: OntvangerSleutel): (SQL | undefined)[] {
  switch (sleutel.soort) {
    case 'bsn':
      return [isPartijMet(bsnCodes(sleutel.bsn))]
    case 'rsin':
      return [isPartijMet(rsinCodes(sleutel.rsin))]
    case 'vestiging':
      return [isPartijMet(vestigingCodes(sleutel.vestigingsnummer))]
    case 'klant':
      return [eq(partijen.nummer, sleutel.klantnummer.padStart(10, '0'))]
    case 'kvk': {
      const kvk = kvkCodes(sleutel.kvkNummer)
      if (!sleutel.vestigingsnummer) return [isPartijMet(kvk)]
      return [isPartijMet(vestigingCodes(sleutel.vestigingsnummer)), isIn(partijenMetHoofd(kvk))]
    }
  }
}

const isPartijMet = (codes: Codes) => isIn(partijenMet(codes))
const isIn = (query: SQL | undefined) => query && sql`${partijen.id} in ${query}`

async function findIds(db: Executor, conditions: (SQL | undefined)[]): Promise<string[]> {
  const rows = await db
    .select({ id: partijen.id })
    .from(partijen)
    .where(and(eq(partijen.indicatieActief, true), ...conditions))
    .limit(2)
  return rows.map(({ id }) => id)
}
