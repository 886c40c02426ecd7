import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import type { Bank, Meting } from '../bank'
import { bezoek } from '../bezoek'
import type { Figuur } from '../figuur'

const PAGINAS = ['/zaken', '/zaken/afgerond']
const KEREN = 10

/**
 * Statements that PostgreSQL gets for a page that is only read: the session, the counts of the navigation, and what was done
 * with the berichten of a registration elsewhere.
 */
export const sessie: Meting = {
  naam: 'sessie',
  meet: async (bank) => {
    const cookie = await bank.cookieOf('jeroen')
    const urls = PAGINAS.map((pagina) => `${bank.stack.portaal}${pagina}`)
    // The first visit prepares statements and may move the clock of the session.
    for (const url of urls) await bezoek(url, cookie)
    const lines = await logStatements(bank, async () => {
      for (let keer = 0; keer < KEREN; keer++) for (const url of urls) await bezoek(url, cookie)
    })
    const figuur: Figuur = {
      ...{ naam: 'leespagina: opdrachten aan PostgreSQL', eenheid: 'aantal', doel: 3, moonshot: 3 },
      waarde: countOfPortaal(lines) / (KEREN * urls.length),
    }
    return [figuur]
  },
}

/** The lines that PostgreSQL logs during `work`, with every statement among them. */
async function logStatements(
  { databaseUrl, postgresLog }: Bank,
  work: () => Promise<void>,
): Promise<string[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const before = readFileSync(postgresLog, 'utf8').length
  try {
    await sql`alter system set log_statement = 'all'`
    await sql`alter system set log_line_prefix = '[%p] '`
    await sql`select pg_reload_conf()`
    await work()
    return readFileSync(postgresLog, 'utf8').slice(before).split('\n')
  } finally {
    await sql`alter system reset all`
    await sql`select pg_reload_conf()`
    await sql.end()
  }
}

/** The worker has connections of its own; those of the portal are the ones that look a session up. */
function countOfPortaal(lines: string[]): number {
  const statements = lines.flatMap((line) => {
    const [, pid, text] = line.match(/^\[(\d+)\] LOG: {2}(?:statement|execute [^:]+): (.*)$/) ?? []
    return pid && text ? [{ pid, text }] : []
  })
  const portaal = new Set(
    statements.filter(({ text }) => /^select .* from "sessies"/.test(text)).map(({ pid }) => pid),
  )
  if (portaal.size === 0) throw new Error('PostgreSQL zag geen sessie.')
  return statements.filter(({ pid }) => portaal.has(pid)).length
}
