import type postgres from 'postgres'
import { z } from 'zod'
import { maakHeteVragen } from './hete-vragen'
import type { Meting } from './metingen'
import type { Vraag, Winkel } from './winkel'

type Knoop = {
  'Node Type': string
  'Relation Name'?: string | undefined
  'Index Name'?: string | undefined
  Plans?: Knoop[] | undefined
}
const knoopSchema: z.ZodType<Knoop> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  get Plans() {
    return z.array(knoopSchema).optional()
  },
})
const planSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: knoopSchema })]) })])

export type Plan = {
  meting: string
  indexen: string[]
  /** Indexes that gave the answer by themselves, without the table. */
  alleenIndex: string[]
  knopen: number
  /** Tables that are read as a whole. */
  scans: string[]
}

/** Tables that stay a handful of pages whatever grows: reading one as a whole is what is cheapest. */
const KLEIN = [
  'consumers',
  'consumer_geheimen',
  'actoren',
  'actor_klantcontacten',
  'categorieen',
  'categorie_relaties',
  'rekeningnummers',
  'vertegenwoordigingen',
  'bijlagen',
  'internetaak_actoren',
]

/** The plan of every query behind what is read, measured or not, with the table's true statistics. */
export async function leesPlannen(groot: { winkel: Winkel; metingen: readonly Meting[] }): Promise<Plan[]> {
  const plannen: Plan[] = []
  const gelezen = groot.metingen.filter(({ soort }) => soort === 'lezen')
  for (const { naam, winkel } of [...gelezen, ...(await maakHeteVragen(groot.winkel))]) {
    const vragen = await groot.winkel.vragenVan(() => winkel(0))
    for (const vraag of vragen) plannen.push({ meting: naam, ...(await explain(groot.winkel.sql, vraag)) })
  }
  return plannen
}

/** The plan that PostgreSQL makes for a query as the store sent it, with its own values. */
async function explain(sql: postgres.Sql, vraag: Vraag): Promise<Omit<Plan, 'meting'>> {
  const rows = await sql.unsafe(`explain (format json) ${vraag.sql}`, vraag.params.map(toParam))
  const [{ 'QUERY PLAN': plan }] = planSchema.parse([...rows])
  const knopen = flatten(plan[0].Plan)
  const van = (soort: RegExp, veld: 'Index Name' | 'Relation Name') => [
    ...new Set(
      knopen.filter((knoop) => soort.test(knoop['Node Type'])).flatMap((knoop) => knoop[veld] ?? []),
    ),
  ]
  return {
    indexen: van(/Index/, 'Index Name'),
    alleenIndex: van(/^Index Only/, 'Index Name'),
    knopen: knopen.length,
    scans: van(/Seq Scan$/, 'Relation Name').filter((tabel) => !KLEIN.includes(tabel)),
  }
}

const flatten = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(flatten)]

function toParam(waarde: unknown): string | number | boolean | null {
  if (waarde === null || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  return waarde instanceof Date ? waarde.toISOString() : String(waarde)
}
