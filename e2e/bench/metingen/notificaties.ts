import postgres, { type Sql } from 'postgres'
import { createPostRegie } from '@/e2e/fixtures/post'
import type { Bank, Meting } from '../bank'
import { type Figuur, overRondes } from '../figuur'
import { startKaleWebhook } from '../notificaties/start-kale-webhook'
import { leeg, vulAchterstand, vulInbox, vulSpoed } from '../notificaties/vulling'
import { maakNotificatie, zend } from '../notificaties/zenden'
import { median, quantile } from '../statistiek'

const RONDES = 5
const WEBHOOKS = 600
const MELDINGEN = 400
/** Rounds after which a worker that just started has its code compiled. */
const OPWARMING = 2
const LATENTIES = 20
const SPOED = 100
const ACHTERSTANDEN = [1_000, 100_000] as const
/** What a notification may take beside three round trips, in milliseconds. */
const TOESLAG_MS = 100

/** The Notificatie service: what comes in, what goes out, and what has haste. */
export const notificaties: Meting = {
  naam: 'notificaties',
  meet: async (bank) => {
    const sql = postgres(bank.databaseUrl, { max: 4, onnotice: () => {} })
    try {
      return [
        ...(await meetWebhooks(bank, sql)),
        ...(await meetDoorvoer(sql)),
        ...(await meetLatentie(bank, sql)),
        ...(await meetSpoed(bank, sql)),
      ]
    } finally {
      process.kill(bank.workerPid, 'SIGCONT')
      await leeg(sql)
      await sql.end()
    }
  },
}

/** With the worker at a standstill: it would work off what the one side brings and not what the other does. */
async function meetWebhooks(
  { stack, databaseUrl, workerPid, callbackGeheim }: Bank,
  sql: Sql,
): Promise<Figuur[]> {
  process.kill(workerPid, 'SIGSTOP')
  const kaal = await startKaleWebhook(databaseUrl)
  const callback = `${stack.portaal}/api/notificaties/v1/callback`
  const rondes: { eigen: number; kaal: number; dubbel: number }[] = []
  for (let ronde = 0; ronde <= RONDES; ronde += 1) {
    const bodies = Array.from({ length: WEBHOOKS }, (_, index) => maakNotificatie(ronde * WEBHOOKS + index))
    rondes.push({
      kaal: await zend(kaal.url, callbackGeheim, bodies),
      eigen: await zend(callback, callbackGeheim, bodies),
      dubbel: await zend(callback, callbackGeheim, bodies),
    })
  }
  await kaal.stop()
  await sql`drop table bench_kaal`
  await leeg(sql)
  process.kill(workerPid, 'SIGCONT')
  const gemeten = rondes.slice(1)
  return [
    overRondes(
      { naam: 'webhooks: kale Node met één insert ÷ onze callback', doel: 1 / 0.18, moonshot: 2 },
      gemeten.map(({ kaal, eigen }) => kaal / eigen),
    ),
    overRondes(
      { naam: 'webhooks: nieuw ÷ herhaald, aangenomen per seconde', doel: 1.2, moonshot: 1 },
      gemeten.map(({ eigen, dubbel }) => eigen / dubbel),
    ),
  ]
}

/** From the inbox to a mail that was taken, a contact that was registered and nothing left to do. */
async function meetDoorvoer(sql: Sql): Promise<Figuur[]> {
  await sql`create table bench_kaal (sleutel text primary key, body jsonb not null)`
  const rondes: number[] = []
  for (let ronde = 0; ronde < OPWARMING + RONDES; ronde += 1) {
    const kaal = await tijdVan(async () => {
      for (let keer = 0; keer < MELDINGEN; keer += 1)
        await sql`insert into bench_kaal (sleutel, body) values (${`${ronde}-${keer}`}, ${sql.json({ keer })})`
    })
    const eigen = await tijdVan(async () => {
      await vulInbox(sql, MELDINGEN)
      await sql`select pg_notify('notificatie_gebeurtenissen', '')`
      await wachtTot(async () => (await verzonden(sql)) === MELDINGEN)
    })
    rondes.push(eigen / kaal)
    await wachtTot(
      async () => (await sql`select from berichten_uit where afloop_gemeld_op is null`).length === 0,
    )
    await leeg(sql)
  }
  await sql`drop table bench_kaal`
  return [
    overRondes(
      { naam: 'een melding van gebeurtenis tot e-mail ÷ een kale insert', doel: 20, moonshot: 5 },
      rondes.slice(OPWARMING),
    ),
  ]
}

/** One event at a time while nothing else waits, against what three round trips and 100 ms are. */
async function meetLatentie(bank: Bank, sql: Sql): Promise<Figuur[]> {
  await vulInbox(sql, 1)
  await sql`select pg_notify('notificatie_gebeurtenissen', '')`
  await wachtTot(async () => (await verzonden(sql)) === 1)
  const rondreis = await meetRondreis(sql)
  const latenties = await meetSpoedLatenties(bank, sql, LATENTIES)
  return [
    overRondes(
      { naam: 'in rust: gebeurtenis → SMTP ÷ (3 rondreizen + 100 ms)', doel: 1, moonshot: 0.5 },
      latenties.map((ms) => ms / (3 * rondreis + TOESLAG_MS)),
    ),
  ]
}

/** What has haste while so much else is being sent: the slowest of a hundred, and how that grows with the backlog. */
async function meetSpoed(bank: Bank, sql: Sql): Promise<Figuur[]> {
  const uitersten: number[] = []
  for (const achterstand of ACHTERSTANDEN) {
    await vulAchterstand(sql, achterstand)
    await sql`analyze berichten_uit`
    await sql`select pg_notify('berichten_uit', '')`
    const latenties = await meetSpoedLatenties(bank, sql, SPOED, achterstand)
    uitersten.push(quantile(latenties, 0.99))
  }
  const [klein = Number.NaN, groot = Number.NaN] = uitersten
  const eenheid = 'ratio' as const
  return [
    {
      naam: 'spoed, p99 bij een achterstand van 100.000 ÷ 5 s',
      eenheid,
      waarde: groot / 5_000,
      doel: 1,
      moonshot: 0.1,
    },
    {
      naam: 'spoed, p99: helling in de achterstand (1.000 → 100.000)',
      ...{ eenheid, waarde: Math.log(groot / klein) / Math.log(100), doel: 0.1, moonshot: 0.02 },
    },
  ]
}

async function meetSpoedLatenties(bank: Bank, sql: Sql, keren: number, achterstand = 0): Promise<number[]> {
  const postbus = createPostRegie(bank.stack.post?.replace(/\/$/, '') ?? '')
  const latenties: number[] = []
  for (let keer = 0; keer < keren; keer += 1) {
    if (achterstand > 0 && (await wachtend(sql)) === 0) await vulAchterstand(sql, achterstand)
    await postbus.wis()
    const begin = await vulSpoed(sql)
    await wachtTot(async () => {
      const mail = (await postbus.berichten()).find(({ onderwerp }) => onderwerp?.includes('contactgegevens'))
      if (mail) latenties.push(Date.parse(mail.ontvangenOp) - begin)
      return mail !== undefined
    })
  }
  return latenties
}

async function meetRondreis(sql: Sql): Promise<number> {
  const tijden: number[] = []
  for (let keer = 0; keer < 50; keer += 1) tijden.push(await tijdVan(() => sql`select ${keer}::int`))
  return median(tijden)
}

const verzonden = async (sql: Sql) => (await sql`select from berichten_uit where status = 'verzonden'`).length
const wachtend = async (sql: Sql) =>
  (await sql`select from berichten_uit where status = 'gepland' limit 1`).length

async function tijdVan(werk: () => PromiseLike<unknown>): Promise<number> {
  const begin = performance.now()
  await werk()
  return performance.now() - begin
}

async function wachtTot(klaar: () => Promise<boolean>): Promise<void> {
  const einde = Date.now() + 300_000
  while (!(await klaar())) {
    if (Date.now() > einde) throw new Error('De worker komt niet klaar.')
    await new Promise((verder) => setTimeout(verder, 5))
  }
}
