import type * as T from './typen'
import { parseRef, type Tabel, uuidVan } from './verwijzingen'

/** Which record each table holds. */
export type Tabellen = {
  catalogussen: T.Catalogus
  zaaktypen: T.Zaaktype
  statustypen: T.Statustype
  resultaattypen: T.Resultaattype
  roltypen: T.Roltype
  eigenschappen: T.Eigenschap
  informatieobjecttypen: T.Informatieobjecttype
  'zaaktype-informatieobjecttypen': T.Zaaktypeinformatieobjecttype
  besluittypen: T.Besluittype
  zaken: T.Zaak
  statussen: T.Status
  resultaten: T.Resultaat
  rollen: T.Rol
  zaakinformatieobjecten: T.Zaakinformatieobject
  zaakobjecten: T.Zaakobject
  zaakeigenschappen: T.Zaakeigenschap
  zaaknotities: T.Zaaknotitie
  enkelvoudiginformatieobjecten: T.Informatieobject
  bestandsdelen: T.Bestandsdeel
  objectinformatieobjecten: T.Objectinformatieobject
  besluiten: T.Besluit
  besluitinformatieobjecten: T.Besluitinformatieobject
}

type Maps = { [K in Tabel]: Map<string, Tabellen[K]> }

/** One write, as the journal keeps it; `record: null` is a deletion. */
export type Mutatie = { [K in Tabel]: { tabel: K; uuid: string; record: Tabellen[K] | null } }[Tabel]

const legeTabellen = (): Maps => ({
  catalogussen: new Map(),
  zaaktypen: new Map(),
  statustypen: new Map(),
  resultaattypen: new Map(),
  roltypen: new Map(),
  eigenschappen: new Map(),
  informatieobjecttypen: new Map(),
  'zaaktype-informatieobjecttypen': new Map(),
  besluittypen: new Map(),
  zaken: new Map(),
  statussen: new Map(),
  resultaten: new Map(),
  rollen: new Map(),
  zaakinformatieobjecten: new Map(),
  zaakobjecten: new Map(),
  zaakeigenschappen: new Map(),
  zaaknotities: new Map(),
  enkelvoudiginformatieobjecten: new Map(),
  bestandsdelen: new Map(),
  objectinformatieobjecten: new Map(),
  besluiten: new Map(),
  besluitinformatieobjecten: new Map(),
})

/** The tables of one register, in memory. Records are replaced, never changed in place. */
export class Opslag {
  #tabellen: Maps = legeTabellen()
  /** Per table and attribute: value → records. Built on first use, dropped by a write to the table. */
  #indexen = new Map<string, Map<unknown, unknown[]>>()
  #bijMutatie: ((mutatie: Mutatie) => void) | null = null

  alle<K extends Tabel>(tabel: K): Tabellen[K][] {
    return [...this.#tabellen[tabel].values()]
  }

  vind<K extends Tabel>(tabel: K, uuid: string): Tabellen[K] | undefined {
    return this.#tabellen[tabel].get(uuid)
  }

  /** The record behind a reference; undefined when it is gone or of another table. */
  opRef<K extends Tabel>(tabel: K, verwijzing: string | null | undefined): Tabellen[K] | undefined {
    if (!verwijzing || parseRef(verwijzing)?.tabel !== tabel) return undefined
    return this.vind(tabel, uuidVan(verwijzing))
  }

  /** Records whose attribute equals the value, in order of insertion. */
  waar<K extends Tabel, V extends keyof Tabellen[K] & string>(
    tabel: K,
    veld: V,
    waarde: Tabellen[K][V],
  ): Tabellen[K][] {
    const gevonden = this.#index(tabel, veld).get(waarde) ?? []
    // The index of a table holds that table's records only; its type cannot say so.
    return gevonden as Tabellen[K][]
  }

  bewaar<K extends Tabel>(tabel: K, record: Tabellen[K]): Tabellen[K] {
    this.#tabellen[tabel].set(record.uuid, record)
    this.#vergeetIndexen(tabel)
    // A table and its own record: the pairing that the union of mutations spells out.
    this.#bijMutatie?.({ tabel, uuid: record.uuid, record } as Mutatie)
    return record
  }

  verwijder(tabel: Tabel, uuid: string): void {
    this.#tabellen[tabel].delete(uuid)
    this.#vergeetIndexen(tabel)
    this.#bijMutatie?.({ tabel, uuid, record: null })
  }

  /** Empties the tables and fills them again; only later writes reach `bijMutatie`. */
  opnieuw(vul: () => void, bijMutatie: (mutatie: Mutatie) => void): void {
    this.#bijMutatie = null
    this.#tabellen = legeTabellen()
    this.#indexen.clear()
    vul()
    this.#bijMutatie = bijMutatie
  }

  /** Replays a kept write. */
  pasToe({ tabel, uuid, record }: Mutatie): void {
    if (record === null) this.verwijder(tabel, uuid)
    else this.bewaar<Tabel>(tabel, record)
  }

  #index(tabel: Tabel, veld: string): Map<unknown, unknown[]> {
    const sleutel = `${tabel}.${veld}`
    const bestaand = this.#indexen.get(sleutel)
    if (bestaand) return bestaand
    const index = new Map<unknown, unknown[]>()
    for (const record of this.#tabellen[tabel].values()) {
      const waarde: unknown = Reflect.get(record, veld)
      const lijst = index.get(waarde)
      if (lijst) lijst.push(record)
      else index.set(waarde, [record])
    }
    this.#indexen.set(sleutel, index)
    return index
  }

  #vergeetIndexen(tabel: Tabel): void {
    for (const sleutel of this.#indexen.keys()) {
      if (sleutel.startsWith(`${tabel}.`)) this.#indexen.delete(sleutel)
    }
  }
}
