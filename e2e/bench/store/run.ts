import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { migrateDatabase } from '@/db/migrate'
import { applyTestConfig } from '@/e2e/fixtures/test-config'
import { findFreePorts } from '@/scripts/stack/ports'
import { ensureDatabase, preparePostgres, removePostgres } from '@/scripts/stack/postgres'
import { Supervisor } from '@/scripts/stack/supervisor'
import { aantallenVan, genereer } from './genereer'
import { meet, type Uitslag } from './meet'
import { maakMetingen } from './metingen'
import { leesPlannen } from './plannen'
import { toon } from './toon'
import { openWinkel, type Winkel } from './winkel'

const BESTAND = 'bench-store-results.json'
/** How many times as large the larger tables are. */
const FACTOR = 10

const omgeving = z
  .object({
    /** 1 is 1,000,000 klantcontacten; the second size is a tenth of it. */
    BENCH_SCHAAL: z.coerce.number().min(0.001).max(10).default(1),
    BENCH_RONDES: z.coerce.number().int().min(1).default(15),
    BENCH_AANROEPEN: z.coerce.number().int().min(1).default(20),
  })
  .parse(process.env)

const dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-bench-'))
// Under root PostgreSQL runs as another user, which must be able to enter.
chmodSync(dataMap, 0o755)
const supervisor = new Supervisor(dataMap)
const { postgres: port } = await findFreePorts()
const cluster = await preparePostgres({ dataMap, port, wachtwoord: 'alleen-voor-de-bench', vluchtig: true })
const removeConfig = applyTestConfig(cluster.urlOf('groot'))
const winkels: Winkel[] = []
for (const signaal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signaal, () => void ruimOp().finally(() => process.exit(130)))
try {
  await supervisor.start(cluster.spec)
  const klein = await vul('klein', omgeving.BENCH_SCHAAL / FACTOR)
  const groot = await vul('groot', omgeving.BENCH_SCHAAL)
  const plannen = await leesPlannen(groot)
  const uitslagen: Uitslag[] = []
  for (const [index, meting] of groot.metingen.entries()) {
    const kleineMeting = klein.metingen[index]
    if (!kleineMeting) throw new Error('Both sizes are measured alike.')
    const opties = { rondes: omgeving.BENCH_RONDES, aanroepen: omgeving.BENCH_AANROEPEN, factor: FACTOR }
    uitslagen.push(await meet(meting, kleineMeting, opties))
  }
  const { aantallen, genereerSeconden } = groot
  writeFileSync(BESTAND, `${JSON.stringify({ aantallen, genereerSeconden, uitslagen, plannen }, null, 2)}\n`)
  const gebreken = toon(uitslagen, plannen)
  for (const gebrek of gebreken) console.error(gebrek)
  process.exitCode = gebreken.length > 0 ? 1 : 0
} finally {
  await ruimOp()
}

async function ruimOp(): Promise<void> {
  await Promise.all(winkels.map((winkel) => winkel.close()))
  removeConfig()
  await supervisor.stop()
  await removePostgres(dataMap)
  rmSync(dataMap, { recursive: true, force: true })
}

async function vul(naam: string, schaal: number) {
  const aantallen = aantallenVan(schaal)
  await ensureDatabase(cluster, naam)
  await migrateDatabase(cluster.urlOf(naam))
  const winkel = openWinkel(cluster.urlOf(naam))
  winkels.push(winkel)
  const start = performance.now()
  await genereer(winkel.sql, aantallen)
  const genereerSeconden = Math.round((performance.now() - start) / 1000)
  console.info(`${naam}: ${JSON.stringify(aantallen)} in ${genereerSeconden} s`)
  return { aantallen, genereerSeconden, winkel, metingen: await maakMetingen(winkel) }
}
