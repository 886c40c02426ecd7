import 'server-only'
import { z } from 'zod'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { AppError } from '@/lib/errors/app-error'
import type { DigitaalAdres, Klant, Klantregistratie, NieuwDigitaalAdres } from '../klantregistratie'
import { ensurePartij } from './ensure-partij'
import { findPartij } from './find-partij'
import { listVertegenwoordigdenVan } from './list-vertegenwoordigden'
import { loadZaakAdressen } from './load-zaak-adressen'
import type { OpenKlantApi } from './openklant-api'
import { digitaalAdresSchema, type OkDigitaalAdres, type OkPartij, partijSchema } from './schemas'

/** The Klantregistratie on an Open Klant; what we change there is in our own audit trail as well. */
export const createOpenKlantKlantregistratie = (api: OpenKlantApi): Klantregistratie => ({
  async findKlant(identiteit) {
    const partij = await findPartij(api, identiteit)
    return partij && loadKlant(api, partij)
  },
  async ensureKlant(handeling, identiteit) {
    return loadKlant(api, await ensurePartij(api, handeling, identiteit))
  },

  async listVertegenwoordigden(identiteit) {
    const partij = await findPartij(api, identiteit)
    return partij ? listVertegenwoordigdenVan(api, partij) : []
  },

  async addDigitaalAdres(handeling, klantId, adres) {
    const body = {
      ...toInvoer(adres),
      omschrijving: '',
      verstrektDoorPartij: { uuid: klantId },
      verstrektDoorBetrokkene: null,
    }
    const made = await api.create('/digitaleadressen', body, digitaalAdresSchema)
    await recordAdresAudit(handeling, 'aangemaakt', made.uuid)
    return toDigitaalAdres(made)
  },

  async updateDigitaalAdres(handeling, klantId, adresId, wijziging) {
    const pad = await demandEigenAdres(api, klantId, adresId)
    const changed = await api.patch(pad, toInvoer(wijziging), digitaalAdresSchema)
    if (!changed) throw bestaatNiet()
    await recordAdresAudit(handeling, 'gewijzigd', adresId)
    return toDigitaalAdres(changed)
  },

  async setVoorkeursadres(handeling, klantId, adresId) {
    if (adresId) await demandEigenAdres(api, klantId, adresId)
    const pad = `/partijen/${klantId}`
    const partij = await api.find(pad, partijSchema)
    // The kind goes along: which fields there are depends on it.
    const body = partij && {
      soortPartij: partij.soortPartij,
      voorkeursDigitaalAdres: adresId && { uuid: adresId },
    }
    const changed = body && (await api.patch(pad, body, partijSchema))
    if (!changed) throw new AppError('niet-gevonden', 'Deze klant bestaat niet (meer).')
    await recordAudit(handeling, { actie: 'gewijzigd', objecttype: 'partij', objectId: klantId })
  },

  async removeDigitaalAdres(handeling, klantId, adresId) {
    await api.delete(await demandEigenAdres(api, klantId, adresId))
    await recordAdresAudit(handeling, 'verwijderd', adresId)
  },
})

/** Path of an address of this customer; another's does not exist for them. */
async function demandEigenAdres(api: OpenKlantApi, klantId: string, adresId: string): Promise<string> {
  if (!z.guid().safeParse(adresId).success) throw bestaatNiet()
  const pad = `/digitaleadressen/${adresId}`
  const adres = await api.find(pad, digitaalAdresSchema)
  if (adres?.verstrektDoorPartij?.uuid !== klantId.toLowerCase()) throw bestaatNiet()
  return pad
}

const bestaatNiet = () => new AppError('niet-gevonden', 'Dit adres bestaat niet (meer).')

/** Open Klant refuses an empty referentie, so an empty one is left out. */
const toInvoer = (adres: Partial<NieuwDigitaalAdres>) => ({
  adres: adres.adres,
  soortDigitaalAdres: adres.soort,
  isStandaardAdres: adres.standaard,
  referentie: adres.referentie || undefined,
  verificatieDatum: adres.geverifieerdOp,
})

const SOORTEN_PARTIJ = ['persoon', 'organisatie', 'contactpersoon'] as const

/** The customer with their own addresses, and those that they gave for one zaak. */
export async function loadKlant(api: OpenKlantApi, partij: OkPartij): Promise<Klant> {
  return toKlant(partij, await loadZaakAdressen(api, partij.uuid))
}

function toKlant(partij: OkPartij, zaakAdressen: OkDigitaalAdres[]): Klant {
  const eigen = partij._expand?.digitaleAdressen ?? []
  const naam = partij.partijIdentificatie?.naam || partij.partijIdentificatie?.volledigeNaam
  return {
    id: partij.uuid,
    soort: SOORTEN_PARTIJ.find((soort) => soort === partij.soortPartij) ?? 'persoon',
    naam: naam ?? '',
    geheimhouding: partij.indicatieGeheimhouding ?? null,
    voorkeurstaal: partij.voorkeurstaal,
    voorkeursAdresId: partij.voorkeursDigitaalAdres?.uuid ?? null,
    digitaleAdressen: [...eigen, ...zaakAdressen].map(toDigitaalAdres),
  }
}

const toDigitaalAdres = (adres: OkDigitaalAdres): DigitaalAdres => ({
  id: adres.uuid,
  soort: toSoort(adres.soortDigitaalAdres),
  adres: adres.adres,
  standaard: adres.isStandaardAdres,
  referentie: adres.referentie,
  geverifieerdOp: adres.verificatieDatum,
  eigen: adres.verstrektDoorPartij !== null,
})

/** Old data spells "Email", "Telefoon" and the like (VELD §5.7). */
function toSoort(soort: string): DigitaalAdres['soort'] {
  const naam = soort.toLowerCase()
  if (naam.startsWith('e')) return 'email'
  return naam.startsWith('telefoon') ? 'telefoonnummer' : 'overig'
}

const recordAdresAudit = (handeling: Handeling, actie: string, objectId: string) =>
  recordAudit(handeling, { actie, objecttype: 'digitaaladres', objectId })
