import 'server-only'
import { and, asc, gte, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { taken } from '@/db/schema'
import { isVanPersoon, type PersoonVoorwaarde } from '../persoon-voorwaarde'
import { countTaken, LIJST, type TaakLijstRow } from './list-taken'

type Vraag = {
  personen: readonly PersoonVoorwaarde[]
  /** Whose last day is this one or later. */
  vanaf: string
  limit: number
  offset: number
}

/** One page of the open taken of these persons, the nearest deadline first, and how many there are in all. */
export async function listOpenTaken(
  db: Database,
  { personen, vanaf, limit, offset }: Vraag,
): Promise<{ count: number; rows: TaakLijstRow[] }> {
  const waarden = personen.flatMap(({ hash, vestiging }, index) => [
    [`hash${index}`, hash],
    [`vestiging${index}`, vestiging],
  ])
  const query = statementFor(db, personen)
  const rows = await query.execute({ vanaf, limit, offset, ...Object.fromEntries(waarden) })
  const [first] = rows
  if (first || offset === 0) return { count: first?.count ?? 0, rows }
  // Beyond the end there is no row to tell how many there are.
  const vraag = { personen, statussen: ['open'], einddatumHandelingsTermijn: { vanaf } } as const
  return { count: await countTaken(db, vraag), rows }
}

type Statement = ReturnType<typeof prepare>
const statements = new WeakMap<Database, Map<string, Statement>>()

/** Asked on every page: drizzle writes the statement out once for each form that an identity has, not at every call. */
function statementFor(db: Database, personen: readonly PersoonVoorwaarde[]): Statement {
  const vorm = personen.map(({ vestiging }) => typeof vestiging).join()
  const vormen = statements.get(db) ?? new Map<string, Statement>()
  const statement = vormen.get(vorm) ?? prepare(db, personen)
  statements.set(db, vormen.set(vorm, statement))
  return statement
}

function prepare(db: Database, personen: readonly PersoonVoorwaarde[]) {
  const persoon = { hash: taken.toegewezenAanHash, vestiging: taken.toegewezenAanVestiging }
  const plaatsen = personen.map(({ vestiging }, index) => ({
    hash: sql.placeholder(`hash${index}`),
    vestiging: typeof vestiging === 'string' ? sql.placeholder(`vestiging${index}`) : vestiging,
  }))
  return db
    .select({ ...LIJST, count: sql<number>`(count(*) over ())::int` })
    .from(taken)
    .where(
      and(
        isVanPersoon(persoon, plaatsen),
        sql`${taken.status} = 'open'`,
        gte(taken.einddatumHandelingsTermijn, sql.placeholder('vanaf')),
      ),
    )
    .orderBy(asc(taken.einddatumHandelingsTermijn), asc(taken.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset'))
    .prepare('open_taken')
}
