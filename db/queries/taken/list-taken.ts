import 'server-only'
import { and, asc, eq, getTableColumns, gt, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database, Executor } from '@/db/client'
import { taken } from '@/db/schema'
import { countSamen } from '../count-samen'
import { isVanPersoon, type PersoonVoorwaarde } from '../persoon-voorwaarde'
import { heeftTekst, isTekst } from '../vrije-tekst-voorwaarden'

export type TaakRow = typeof taken.$inferSelect
type Soort = TaakRow['soort']
type Status = TaakRow['status']

/** A day that must be equal to, after or before the given ones. */
export type DatumBereik = { is?: string; na?: string; vanaf?: string; voor?: string; tot?: string }

export type TakenVraag = {
  personen?: readonly PersoonVoorwaarde[]
  soorten?: readonly Soort[]
  statussen?: readonly Status[]
  /** Not open any more on this day: done, called off, or past its term whether marked so or not. */
  isAfgerondOp?: string
  uuid?: string
  titel?: string
  verwerkerTaakId?: string
  handelingsPerspectief?: TaakRow['handelingsPerspectief']
  /** One of these. */
  gerelateerdAan?: readonly string[]
  startdatum?: DatumBereik
  einddatumHandelingsTermijn?: DatumBereik
  datumHerinnering?: DatumBereik
}

const { aangemaaktOp, herinnerdOp, toegewezenAanHash, toegewezenAanVestiging, afgehandeldOp, ...gelezen } =
  getTableColumns(taken)
/** What a list reads: not what only the clock, the search and the retention look at. */
export const LIJST = gelezen
export type TaakLijstRow = Pick<TaakRow, keyof typeof LIJST>

const VOLGORDE = [asc(taken.einddatumHandelingsTermijn), asc(taken.id)]

/** One page of taken, the nearest deadline first, and how many there are in all. */
export async function listTaken(
  db: Executor,
  vraag: TakenVraag,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ count: number; rows: TaakLijstRow[] }> {
  const where = takenWhere(vraag)
  if (vraag.personen) return listMetAantal(db, where, { limit, offset })
  const [count, rows] = await Promise.all([
    db.$count(taken, where),
    selectTaken(db, where).limit(limit).offset(offset),
  ])
  return { count, rows }
}

// A person has few taken, so they are counted in the same round trip; of everybody that would pass the whole table.
async function listMetAantal(
  db: Executor,
  where: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  const rows = await db
    .select({ ...LIJST, count: sql<number>`(count(*) over ())::int` })
    .from(taken)
    .where(where)
    .orderBy(...VOLGORDE)
    .limit(limit)
    .offset(offset)
  const [first] = rows
  // Beyond the end there is no row to tell how many there are.
  const count = first?.count ?? (offset === 0 ? 0 : await db.$count(taken, where))
  return { count, rows }
}

/** How many taken match. */
export const countTaken = (db: Database, vraag: TakenVraag): Promise<number> =>
  countSamen(db, db.$count(taken, takenWhere(vraag)))

/** The list query itself, so that its plan can be looked at. */
export const selectTaken = (db: Executor, where: SQL | undefined) =>
  db
    .select(LIJST)
    .from(taken)
    .where(where)
    .orderBy(...VOLGORDE)
    .$dynamic()

/** Conditions for what was asked. A single status is written out, so that the partial index of the open ones serves. */
export function takenWhere(vraag: TakenVraag): SQL | undefined {
  const { personen, soorten, statussen } = vraag
  const persoon = { hash: taken.toegewezenAanHash, vestiging: taken.toegewezenAanVestiging }
  return and(
    personen && isVanPersoon(persoon, personen),
    soorten && inArray(taken.soort, [...soorten]),
    statussen && statusIn(statussen),
    vraag.isAfgerondOp === undefined
      ? undefined
      : sql`(${taken.status} <> 'open' or ${taken.einddatumHandelingsTermijn} < ${vraag.isAfgerondOp})`,
    vraag.uuid === undefined ? undefined : eq(taken.id, vraag.uuid),
    vraag.titel === undefined ? undefined : isTekst(taken.titel, vraag.titel),
    vraag.verwerkerTaakId === undefined
      ? undefined
      : and(isTekst(taken.verwerkerTaakId, vraag.verwerkerTaakId), sql`${taken.verwerkerTaakId} <> ''`),
    vraag.handelingsPerspectief === undefined
      ? undefined
      : eq(taken.handelingsPerspectief, vraag.handelingsPerspectief),
    vraag.gerelateerdAan === undefined
      ? undefined
      : heeftTekst(taken.gerelateerdAan, ...vraag.gerelateerdAan),
    inBereik(taken.startdatum, vraag.startdatum),
    inBereik(taken.einddatumHandelingsTermijn, vraag.einddatumHandelingsTermijn),
    inBereik(taken.datumHerinnering, vraag.datumHerinnering),
  )
}

// A parameter would keep the planner from the partial index.
function statusIn(statussen: readonly Status[]): SQL {
  return statussen.length === 1 && statussen[0] === 'open'
    ? sql`${taken.status} = 'open'`
    : inArray(taken.status, [...statussen])
}

function inBereik(kolom: PgColumn, bereik: DatumBereik = {}): SQL | undefined {
  const { is, na, vanaf, voor, tot } = bereik
  return and(
    is === undefined ? undefined : eq(kolom, is),
    na === undefined ? undefined : gt(kolom, na),
    vanaf === undefined ? undefined : gte(kolom, vanaf),
    voor === undefined ? undefined : lt(kolom, voor),
    tot === undefined ? undefined : lte(kolom, tot),
  )
}
