import 'server-only'
import { is, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, PgArray, type PgColumn, PgCustomColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '@/db/client'
import * as schema from '@/db/schema'
import { openJson, sealJson } from '@/lib/crypto/nummers'
import type { Sleutelbos } from '@/lib/crypto/versleuteling'

const BATCH = 500
type Rij = { rij: string; waarden: Record<string, unknown> }

/**
 * Encrypts with the first key of the ring every number of a person in a text: what an older release wrote in plain, and what
 * another key wrote. In batches, while the system runs; what is done is not read again, so `isGenoeg`, asked before each
 * batch, may end it early. Gives the number of rows.
 */
export async function resealNummers(db: Database, ring: Sleutelbos, isGenoeg = () => false): Promise<number> {
  let totaal = 0
  for (const tabel of Object.values(schema).filter((each) => is(each, PgTable))) {
    const { name, columns } = getTableConfig(tabel)
    const vrij = columns.filter(isVrij)
    if (vrij.length > 0) totaal += await resealTable(db, ring, { naam: name, kolommen: vrij }, isGenoeg)
  }
  return totaal
}

/** Columns of `vrijeTekst` and `vrijeJson`, and lists of them. */
function isVrij(kolom: PgColumn): boolean {
  if (is(kolom, PgArray)) return is(kolom.baseColumn, PgCustomColumn)
  return is(kolom, PgCustomColumn) && ['text', 'jsonb'].includes(kolom.getSQLType())
}

async function resealTable(
  db: Database,
  ring: Sleutelbos,
  { naam, kolommen }: { naam: string; kolommen: PgColumn[] },
  isGenoeg: () => boolean,
) {
  const tabel = sql.identifier(naam)
  const waarden = sql.join(
    kolommen.map(({ name }) => sql`${name}::text, ${sql.identifier(name)}`),
    sql`, `,
  )
  const teDoen = patroonVan(ring)
  let gewijzigd = 0
  let laatste: string | undefined = '(0,0)'
  while (laatste !== undefined && !isGenoeg()) {
    const vanaf: string = laatste
    laatste = await db.transaction(async (tx) => {
      // A changed row moves behind all others and is met once more, then as it should be.
      const rijen = await tx.execute<Rij>(sql`
        select ctid::text as rij, jsonb_build_object(${waarden})::text as waarden from ${tabel}
        where ctid > ${vanaf}::tid and jsonb_build_object(${waarden})::text ~ ${teDoen}
        order by ctid limit ${BATCH} for update`)
      for (const { rij, waarden: tekst } of rijen) {
        const nieuw = resealRow(ring, JSON.parse(String(tekst)), kolommen)
        if (nieuw.length === 0) continue
        await tx.execute(sql`update ${tabel} set ${sql.join(nieuw, sql`, `)} where ctid = ${rij}::tid`)
        gewijzigd += 1
      }
      return rijen.length === BATCH ? rijen.at(-1)?.rij : undefined
    })
  }
  return gewijzigd
}

/** What is sealed by another key than the first, or looks like a number that is not sealed at all. */
function patroonVan([eerste]: Sleutelbos): string {
  const id = (eerste?.id ?? '').replaceAll(/\W/g, '\\$&')
  return `⟦#?(?!${id}\\.)|(^|[^0-9])[0-9]{9}([^0-9]|$)`
}

/** The assignments for what changes in a row. */
function resealRow(ring: Sleutelbos, waarden: Record<string, unknown>, kolommen: PgColumn[]): SQL[] {
  return kolommen.flatMap((kolom) => {
    const oud = waarden[kolom.name] ?? null
    const nieuw = sealJson(openJson(oud, ring), ring)
    if (JSON.stringify(nieuw) === JSON.stringify(oud)) return []
    return [sql`${sql.identifier(kolom.name)} = ${toSql(kolom, nieuw)}`]
  })
}

function toSql(kolom: PgColumn, waarde: unknown): SQL {
  const json = sql`${JSON.stringify(waarde)}::jsonb`
  if (is(kolom, PgArray)) return sql`array(select jsonb_array_elements_text(${json}))`
  return kolom.getSQLType() === 'jsonb' ? json : sql`${String(waarde)}`
}
