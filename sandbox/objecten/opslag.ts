import { randomUUID } from 'node:crypto'

export type ObjectData = Record<string, unknown>
export type ObjectRecord = {
  index: number
  typeVersion: number
  data: ObjectData
  geometry: null
  startAt: string
  endAt: string | null
  registrationAt: string
  correctionFor: number | null
  correctedBy: number | null
}
type NieuwRecord = {
  typeVersion: number
  startAt: string
  data: ObjectData
  correctionFor?: number | null
}
/** An object that is there from the start, under the same uuid each time. */
export type ObjectZaad = { uuid: string; type: string; record: NieuwRecord }
export type OpgeslagenObject = { uuid: string; type: string; records: ObjectRecord[] }

/** Objects in memory: every change is a new record, the history stays. */
export class ObjectenOpslag {
  readonly #objecten = new Map<string, OpgeslagenObject>()

  add(type: string, record: NieuwRecord, uuid: string = randomUUID()): OpgeslagenObject {
    const object: OpgeslagenObject = { uuid, type, records: [] }
    this.#objecten.set(object.uuid, object)
    return this.append(object, record)
  }

  find(uuid: string): OpgeslagenObject | undefined {
    return this.#objecten.get(uuid)
  }

  list(): OpgeslagenObject[] {
    return [...this.#objecten.values()]
  }

  /** Nothing but these. */
  reset(zaad: readonly ObjectZaad[]): void {
    this.#objecten.clear()
    for (const { uuid, type, record } of zaad) this.add(type, record, uuid)
  }

  delete(uuid: string): boolean {
    return this.#objecten.delete(uuid)
  }

  append(object: OpgeslagenObject, { typeVersion, startAt, data, correctionFor }: NieuwRecord) {
    const vorige = object.records.at(-1)
    if (vorige) vorige.endAt = startAt
    const index = object.records.length + 1
    const verbeterd = object.records.find((record) => record.index === correctionFor)
    if (verbeterd) verbeterd.correctedBy = index
    object.records.push({
      index,
      typeVersion,
      data,
      geometry: null,
      startAt,
      endAt: null,
      registrationAt: new Date().toISOString().slice(0, 10),
      correctionFor: correctionFor ?? null,
      correctedBy: null,
    })
    return object
  }
}

/** The newest record: what an object is now. */
export function huidig({ records }: OpgeslagenObject): ObjectRecord {
  const record = records.at(-1)
  if (!record) throw new Error('An object has at least the record that it began with.')
  return record
}

/** PATCH of the Objects API merges `record.data` recursively; a list is replaced. */
export function mergeData(oud: ObjectData, nieuw: ObjectData): ObjectData {
  const merged = { ...oud }
  for (const [naam, waarde] of Object.entries(nieuw)) {
    const vorige = merged[naam]
    merged[naam] = isObject(vorige) && isObject(waarde) ? mergeData(vorige, waarde) : waarde
  }
  return merged
}

const isObject = (waarde: unknown): waarde is ObjectData =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
