import type { Json } from '../http/antwoord'
import { nietGevonden } from '../http/problem'
import type { Tabellen } from '../opslag'
import type { Register } from '../register'
import type { Tabel } from '../verwijzingen'
import * as catalogi from './catalogi'
import * as documenten from './documenten'
import * as zaken from './zaken'

type Weergaven = { [K in Tabel]: (record: Tabellen[K], register: Register) => Json }

const WEERGAVEN: Weergaven = {
  catalogussen: catalogi.catalogus,
  zaaktypen: catalogi.zaaktype,
  statustypen: catalogi.statustype,
  resultaattypen: catalogi.resultaattype,
  roltypen: catalogi.roltype,
  eigenschappen: catalogi.eigenschap,
  informatieobjecttypen: catalogi.informatieobjecttype,
  'zaaktype-informatieobjecttypen': catalogi.zaaktypeinformatieobjecttype,
  besluittypen: catalogi.besluittype,
  zaken: zaken.zaak,
  statussen: zaken.status,
  resultaten: zaken.resultaat,
  rollen: zaken.rol,
  zaakinformatieobjecten: zaken.zaakinformatieobject,
  zaakobjecten: zaken.zaakobject,
  zaakeigenschappen: zaken.zaakeigenschap,
  zaaknotities: zaken.zaaknotitie,
  enkelvoudiginformatieobjecten: (record, register) => documenten.informatieobject(record, register),
  bestandsdelen: documenten.bestandsdeel,
  objectinformatieobjecten: documenten.objectinformatieobject,
  besluiten: documenten.besluit,
  besluitinformatieobjecten: documenten.besluitinformatieobject,
}

/** One resource as the register answers it, references still paths. Throws 404 when it does not exist. */
export function serialiseer<K extends Tabel>(register: Register, tabel: K, uuid: string): Json {
  const record = register.opslag.vind(tabel, uuid)
  if (!record) throw nietGevonden()
  const weergave: Weergaven[K] = WEERGAVEN[tabel]
  return weergave(record, register)
}
