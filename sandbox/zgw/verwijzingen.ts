import { createHash } from 'node:crypto'
import type { Api } from './profiel'
import type { Ref } from './typen'

/** Every resource and the API it belongs to. The name is the segment in its URL. */
export const API_PER_TABEL = {
  catalogussen: 'catalogi',
  zaaktypen: 'catalogi',
  statustypen: 'catalogi',
  resultaattypen: 'catalogi',
  roltypen: 'catalogi',
  eigenschappen: 'catalogi',
  informatieobjecttypen: 'catalogi',
  'zaaktype-informatieobjecttypen': 'catalogi',
  besluittypen: 'catalogi',
  zaken: 'zaken',
  statussen: 'zaken',
  resultaten: 'zaken',
  rollen: 'zaken',
  zaakinformatieobjecten: 'zaken',
  zaakobjecten: 'zaken',
  zaakeigenschappen: 'zaken',
  zaaknotities: 'zaken',
  enkelvoudiginformatieobjecten: 'documenten',
  bestandsdelen: 'documenten',
  objectinformatieobjecten: 'documenten',
  besluiten: 'besluiten',
  besluitinformatieobjecten: 'besluiten',
} as const satisfies Record<string, Api>
export type Tabel = keyof typeof API_PER_TABEL

const isTabel = (naam: string | undefined): naam is Tabel =>
  naam !== undefined && Object.hasOwn(API_PER_TABEL, naam)

/** Path of one resource. */
export const ref = (tabel: Tabel, uuid: string): Ref => `/${API_PER_TABEL[tabel]}/api/v1/${tabel}/${uuid}`

/** Resource and uuid of a path; null when it is none of this register's. Also reads nested paths. */
export function parseRef(pad: string): { tabel: Tabel; uuid: string } | null {
  const delen = pad.startsWith('/') ? pad.split('/') : []
  const [tabel, uuid] = delen.slice(-2)
  return isTabel(tabel) && uuid ? { tabel, uuid } : null
}

export const uuidVan = (verwijzing: Ref): string => verwijzing.slice(verwijzing.lastIndexOf('/') + 1)

/** UUIDv5-shaped id that follows from a name, so that tests can count on it in every run. */
export function naamUuid(naam: string): string {
  const hex = createHash('sha1').update(`mijnservices-sandbox:${naam}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
