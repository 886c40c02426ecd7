import 'server-only'
import type { Vertegenwoordigde } from '../klantregistratie'
import { type Nummer, toIdentiteit } from '../to-vertegenwoordigde'
import type { OpenKlantApi } from './openklant-api'
import { identificatorSchema, type OkPartij, partijSchema, vertegenwoordigingSchema } from './schemas'

/**
 * For whom the partij may act. What comes back is compared again with what was asked: a filter that is ignored would
 * give everybody's. Two calls deep, one for each partij.
 */
export async function listVertegenwoordigdenVan(
  api: OpenKlantApi,
  { uuid, indicatieActief }: Pick<OkPartij, 'uuid' | 'indicatieActief'>,
): Promise<Vertegenwoordigde[]> {
  if (indicatieActief === false) return []
  const filters = { vertegenwoordigendePartij__uuid: uuid }
  const found = await api.list('/vertegenwoordigingen', filters, [], vertegenwoordigingSchema)
  const ids = found.flatMap(({ vertegenwoordigendePartij, vertegenwoordigdePartij }) =>
    vertegenwoordigendePartij?.uuid === uuid && vertegenwoordigdePartij ? [vertegenwoordigdePartij.uuid] : [],
  )
  const partijen = await Promise.all([...new Set(ids)].map((id) => findVertegenwoordigde(api, id)))
  return partijen.filter((partij) => partij !== null)
}

async function findVertegenwoordigde(api: OpenKlantApi, id: string): Promise<Vertegenwoordigde | null> {
  const partij = await api.find(`/partijen/${id}`, partijSchema)
  if (!partij || partij.indicatieActief === false) return null
  const nummers = await Promise.all(partij.partijIdentificatoren.map((nummer) => toNummer(api, nummer)))
  const naam = partij.partijIdentificatie?.volledigeNaam || partij.partijIdentificatie?.naam || ''
  const identiteit = toIdentiteit(naam, nummers)
  return identiteit && { id, identiteit }
}

async function toNummer(
  api: OpenKlantApi,
  { partijIdentificator, subIdentificatorVan }: OkPartij['partijIdentificatoren'][number],
): Promise<Nummer> {
  const { codeSoortObjectId: soort, objectId: nummer } = partijIdentificator
  if (soort !== 'vestigingsnummer' || !subIdentificatorVan) return { soort, nummer }
  const hoofd = await api.find(`/partij-identificatoren/${subIdentificatorVan.uuid}`, identificatorSchema)
  return { soort, nummer, hoofd: hoofd?.partijIdentificator.objectId }
}
