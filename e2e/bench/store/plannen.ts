import type postgres from 'postgres'
import { z } from 'zod'
import type { Meting } from './metingen'
import type { Vraag, Winkel } from './winkel'

type Knoop = { 'Node Type': string; 'Index Name'?: string | undefined; Plans?: Knoop[] | undefined }
const knoopSchema: z.ZodType<Knoop> = z.object({
  'Node Type': z.string(),
  'Index Name': z.string().optional(),
  get Plans() {
    return z.array(knoopSchema).optional()
  },
})
const planSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: knoopSchema })]) })])

export type Plan = { meting: string; indexen: string[]; knopen: number; isScan: boolean }

/** The plan of every query behind what is read, with the table's true statistics. */
export async function leesPlannen(groot: { winkel: Winkel; metingen: readonly Meting[] }): Promise<Plan[]> {
  const plannen: Plan[] = []
  for (const meting of groot.metingen.filter(({ soort }) => soort === 'lezen')) {
    const vragen = await groot.winkel.vragenVan(() => meting.winkel(0))
    for (const vraag of vragen)
      plannen.push({ meting: meting.naam, ...(await explain(groot.winkel.sql, vraag)) })
  }
  return plannen
}

/** The plan that PostgreSQL makes for a query as the store sent it, with its own values. */
async function explain(sql: postgres.Sql, vraag: Vraag): Promise<Omit<Plan, 'meting'>> {
  const rows = await sql.unsafe(`explain (format json) ${vraag.sql}`, vraag.params.map(toParam))
  const [{ 'QUERY PLAN': plan }] = planSchema.parse([...rows])
  const knopen = flatten(plan[0].Plan)
  return {
    indexen: [...new Set(knopen.flatMap((knoop) => knoop['Index Name'] ?? []))],
    knopen: knopen.length,
    isScan: knopen.some((knoop) => knoop['Node Type'].endsWith('Seq Scan')),
  }
}

const flatten = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(flatten)]

function toParam(waarde: unknown): string | number | boolean | null {
  if (waarde === null || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  return waarde instanceof Date ? waarde.toISOString() : String(waarde)
}
