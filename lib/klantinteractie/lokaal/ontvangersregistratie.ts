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
    const { naam, contactnaam, voorkeurstaal, voorkeursDigitaalAdresId } = partijen
    const { correspondentieadres, bezoekadres } = partijen
    const t = digitaleAdressen
    const [[partij], adressen] = await Promise.all([
      db
        .select({
          naam,
          contactnaam,
          voorkeurstaal,
          voorkeursDigitaalAdresId,
          correspondentieadres,
          bezoekadres,
        })
        .from(partijen)
        .where(and(eq(partijen.id, id), eq(partijen.indicatieActief, true))),
      db
        .select({
          id: t.id,
          soort: t.soortDigitaalAdres,
          adres: t.adres,
          verstrektDoorPartijId: t.verstrektDoorPartijId,
          isStandaardAdres: t.isStandaardAdres,
          referentie: t.referentie,
          geverifieerdOp: t.verificatieDatum,
        })
        .from(t)
        .where(isAdresVan(db, id))
        .orderBy(asc(t.aangemaaktOp), asc(t.id)),
    ])
    if (!partij) return null
    return {
      id,
      naam: partij.naam || toVolledigeNaam(partij.contactnaam),
      voorkeurstaal: partij.voorkeurstaal,
      adressen: adressen.map(({ verstrektDoorPartijId, isStandaardAdres, ...adres }) => ({
        ...adres,
        eigen: verstrektDoorPartijId !== null,
        // A standard of one contact is not the standard of the customer.
        standaard: isStandaardAdres && verstrektDoorPartijId === id,
        voorkeur: adres.id === partij.voorkeursDigitaalAdresId,
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
