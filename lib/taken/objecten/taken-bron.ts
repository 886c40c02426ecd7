import 'server-only'
import { vandaag } from '@/lib/domain/taak-termijn'
import type { ObjectenApi, ObjectRecord, Voorwaarde } from '@/lib/objecten/objecten-api'
import { readStatus } from '../extern/read-status'
import type { TakenBron } from '../extern/taken-bron'
import type { Taak } from '../taak'
import { taakOip } from './oip'
import { taakV1 } from './v1'
import { taakV2 } from './v2'
import type { TaakVorm } from './vorm'

const VORMEN = { v1: taakV1, v2: taakV2, 'v1.1.1': taakV2, oip: taakOip } as const satisfies Record<
  string,
  TaakVorm
>
export type TaakSchema = keyof typeof VORMEN

/** Klanttaken in an Objects API, in one of the schemas in use. */
export function createObjectenTaken(api: ObjectenApi, schema: TaakSchema): TakenBron {
  const vorm: TaakVorm = VORMEN[schema]
  return {
    id: api.id,
    async load(persoon, { alleenOpen }) {
      const voorwaarden = vorm.voorwaarden(persoon)
      if (!voorwaarden) return []
      const open: Voorwaarde[] = alleenOpen ? [['status', vorm.statussen.open]] : []
      const found = await api.search([...voorwaarden, ...open])
      return found.flatMap((gelezen) => toTaak(vorm, gelezen)?.taak ?? [])
    },
    async find(uuid) {
      const gelezen = await api.find(uuid)
      const gevonden = gelezen && toTaak(vorm, gelezen)
      if (!gevonden) return null
      return {
        ...gevonden,
        neemtAan: vorm.write(gelezen.record.data, gevonden.taak.details) !== null,
        async bewaar({ status, details }) {
          const sent = details ? vorm.write(gelezen.record.data, details) : {}
          const changed = await api.patch(gelezen, { status: vorm.statussen[status], ...sent })
          return changed && (toTaak(vorm, changed)?.taak ?? null)
        },
      }
    },
  }
}

/** Null for an object that names no person: whose it is cannot be proved, so it is nobody's. */
function toTaak(vorm: TaakVorm, { uuid, record }: ObjectRecord): { taak: Taak; uitvoerbaar: boolean } | null {
  const gelezen = vorm.read(record.data)
  if (!gelezen) return null
  const { uitvoerbaar, einddatum, status, ...velden } = gelezen
  const nu = new Date()
  const taak: Taak = {
    ...velden,
    uuid,
    versie: record.index ?? 1,
    status: readStatus(status, einddatum, nu),
    startdatum: record.startAt ?? vandaag(nu),
    einddatumHandelingsTermijn: einddatum,
    datumHerinnering: null,
    handelingsPerspectief: '',
    uitgevoerdOp: null,
  }
  return { taak, uitvoerbaar }
}
