import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { stringify } from 'yaml'
import { createDb } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { maakKlant } from '@/e2e/contract/notificaties-in/maak-klant'
import { testConfig } from '@/e2e/fixtures/test-config'
import type { ConfigInvoer } from '@/lib/env/config-schema'
import { personas } from '@/sandbox/personas'
import { bundle } from '@/scripts/bundle'
import { findFreePorts, type Ports } from '@/scripts/stack/ports'
import { ensureDatabase, preparePostgres, removePostgres } from '@/scripts/stack/postgres'
import { type Gebeurtenis, maakGebeurtenissen } from './gebeurtenissen'
import { Onderdeel } from './onderdeel'
import { IN_HANDEN } from './oordeel'

/** Time of the worker and the registers passes so many times as fast. */
const FACTOR = 10
const SJABLOON = 'chaos_sjabloon'
const CLIENT = { id: 'mijnservices', secret: 'alleen-voor-de-chaostest' }

export type Toneel = AsyncDisposable & {
  gebeurtenissen: Gebeurtenis[]
  map: string
  ports: Ports
  urlOf: (database: string) => string
  postgres: Onderdeel
  /** A database of its own, with the customers and nothing else. */
  maakDatabase: (naam: string) => Promise<string>
  /** A process that runs a bundle, with the product's configuration on this database. */
  start: (naam: string, programma: string, poort: number, databaseUrl?: string) => Onderdeel
}

/** Sets up what all runs share: PostgreSQL, the registers with a new status for each event, and the bundled programs. */
export async function bouwToneel(aantal: number): Promise<Toneel> {
  const map = mkdtempSync(join(tmpdir(), 'mijnservices-chaos-'))
  // Under root PostgreSQL runs as another user, which must be able to enter.
  chmodSync(map, 0o755)
  const ports = await findFreePorts()
  const cluster = await preparePostgres({ dataMap: map, port: ports.postgres, wachtwoord: 'chaos' })
  const logboek = (naam: string) => join(map, `${naam}.log`)
  const { command, args, env, user } = cluster.spec
  const server = new Onderdeel({
    naam: 'postgres',
    poort: ports.postgres,
    command,
    // Survives the death of a process, not that of the machine.
    args: [...args, '-c', 'fsync=off'],
    env,
    logboek: logboek('postgres'),
    ...(user && { user }),
  })
  const geheimen = {
    TEST_SECRET: 'alleen-voor-tests',
    TEST_SECRET_OUD: 'het-vorige-geheim',
    TEST_ZGW_SECRET: CLIENT.secret,
    TEST_SLEUTEL: randomBytes(32).toString('base64'),
    TEST_ZOEKSLEUTEL: randomBytes(32).toString('base64'),
    APP_ENV: 'sandbox',
    CHAOS_BEGIN: String(Date.now()),
    CHAOS_FACTOR: String(FACTOR),
  }
  Object.assign(process.env, geheimen, { MIJNSERVICES_CONFIG: writeConfig(map, ports, ports.worker) })
  await bundle(
    {
      worker: 'lib/jobs/worker.ts',
      zgw: 'sandbox/zgw/main.ts',
      klok: 'e2e/chaos/snelle-klok.ts',
      callback: 'e2e/chaos/callback-proces.ts',
      smtp: 'e2e/chaos/smtp-proces.ts',
    },
    map,
  )
  const start: Toneel['start'] = (naam, programma, poort, databaseUrl = '') =>
    new Onderdeel({
      naam,
      poort,
      command: process.execPath,
      args: [
        ...(['worker', 'zgw'].includes(programma) ? ['--import', join(map, 'klok.mjs')] : []),
        join(map, `${programma}.mjs`),
      ],
      env: {
        ...geheimen,
        TEST_DATABASE_URL: databaseUrl,
        MIJNSERVICES_CONFIG: writeConfig(map, ports, poort),
        CHAOS_POORT: String(poort),
        CHAOS_POSTBOEK: join(map, 'postboek.jsonl'),
        SANDBOX_WATERDAM_POORT: String(ports.waterdam),
        SANDBOX_RIJNZOOM_POORT: String(ports.rijnzoom),
        SANDBOX_REGIE_POORT: String(ports.regie),
        SANDBOX_ZGW_CLIENT_ID: CLIENT.id,
        SANDBOX_ZGW_SECRET: CLIENT.secret,
      },
      logboek: logboek(naam),
    })
  const zgw = start('zgw', 'zgw', ports.regie)
  const opruimen = async () => {
    await Promise.all([zgw.stop(), server.stop()])
    await removePostgres(map)
    rmSync(map, { recursive: true, force: true })
  }
  try {
    await Promise.all([zgw.serveert(), server.serveert()])
    await ensureDatabase(cluster, SJABLOON)
    await vulSjabloon(cluster.urlOf(SJABLOON))
    return {
      gebeurtenissen: await maakGebeurtenissen(ports, CLIENT, aantal),
      map,
      ports,
      urlOf: cluster.urlOf,
      postgres: server,
      start,
      maakDatabase: async (naam) => {
        const sql = postgres(cluster.urlOf('postgres'), { max: 1 })
        await sql`create database ${sql(naam)} template ${sql(SJABLOON)}`
        await sql.end()
        return cluster.urlOf(naam)
      },
      [Symbol.asyncDispose]: opruimen,
    }
  } catch (error) {
    await opruimen()
    throw error
  }
}

async function vulSjabloon(url: string): Promise<void> {
  await migrateDatabase(url)
  const db = createDb(url)
  for (const persona of personas)
    if ('bsn' in persona) await maakKlant(db, persona, [{ adres: `${persona.id}@voorbeeld.test` }])
  await db.$client`truncate notificatie_gebeurtenissen, notificatie_outbox`
  await db.$client.end()
}

function writeConfig(map: string, ports: Ports, workerPoort: number): string {
  const pad = resolve(map, `mijnservices-${workerPoort}.yaml`)
  const basis = testConfig()
  const api = (naam: string, versie = 'v1') => `http://127.0.0.1:${ports.waterdam}/${naam}/api/${versie}`
  const config: ConfigInvoer = {
    ...basis,
    bewaking: { workerPoort },
    registers: [
      {
        id: 'waterdam',
        naam: 'Waterdam',
        zaken: api('zaken'),
        catalogi: api('catalogi'),
        documenten: api('documenten'),
        besluiten: api('besluiten'),
        clientId: CLIENT.id,
        secret: { env: 'TEST_ZGW_SECRET' },
      },
    ],
    notificaties: {
      // Without the sweep: it would find again what was lost.
      inwinnen: { geheimen: [{ env: 'TEST_SECRET' }], sweep: false },
      kanalen: {
        email: {
          via: 'smtp',
          host: '127.0.0.1',
          poort: ports.smtp,
          beveiliging: 'geen',
          afzender: 'noreply@waterdam.test',
          gelijktijdig: IN_HANDEN,
          timeoutMs: 60_000,
        },
      },
    },
  }
  writeFileSync(pad, stringify(config))
  return pad
}
