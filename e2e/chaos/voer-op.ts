import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import postgres from 'postgres'
import { type Draaiboek, maakDraaiboek, type OnderdeelNaam } from './draaiboek'
import type { Gebeurtenis } from './gebeurtenissen'
import type { Onderdeel } from './onderdeel'
import { type Bezorgd, isKlaar, telVensters, type Uitslag, vindGebreken } from './oordeel'
import type { Toneel } from './toneel'

/** As many events may be under way at once, so that they still come in when the last part is killed. */
const VOORSPRONG = 200
const ZENDERS = 6
const BESPOEDIG_MS = 1_000
const GEEN_VOORTGANG_MS = 90_000

/** Performs one run: brings in every event while the parts are killed and come back, and judges what arrived. */
export async function voerOp(toneel: Toneel, zaad: number, klappen: number): Promise<Uitslag> {
  const { gebeurtenissen, ports, map } = toneel
  const postboek = join(map, 'postboek.jsonl')
  rmSync(postboek, { force: true })
  const draaiboek = maakDraaiboek(zaad, gebeurtenissen.length, klappen)
  const databaseUrl = await toneel.maakDatabase(`chaos_${zaad}_${Date.now()}`)
  const onderdelen: Record<OnderdeelNaam, Onderdeel> = {
    postgres: toneel.postgres,
    smtp: toneel.start('smtp', 'smtp', ports.smtp),
    portaal: toneel.start('portaal', 'callback', ports.portaal, databaseUrl),
    'worker-1': toneel.start('worker-1', 'worker', ports.worker, databaseUrl),
    'worker-2': toneel.start('worker-2', 'worker', ports.portaalBewaking, databaseUrl),
  }
  const begin = performance.now()
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false, onnotice: () => {} })
  const mails = () => readPostboek(postboek).length
  try {
    const klaar = new AbortController()
    const haast = bespoedig(databaseUrl, klaar.signal)
    try {
      await Promise.all([
        breng(gebeurtenissen, draaiboek, ports.portaal, mails),
        sla(draaiboek, onderdelen, mails),
      ])
      await wachtTot(() => isKlaar(sql).catch(() => false), mails)
    } finally {
      klaar.abort()
      await haast
    }
    const bezorgd = readPostboek(postboek)
    const zaken = gebeurtenissen.map(({ zaak }) => zaak)
    const bereikt = new Set(bezorgd.map(({ zaak }) => zaak))
    return {
      zaad,
      gebeurtenissen: zaken.length,
      klappen,
      verloren: zaken.filter((zaak) => !bereikt.has(zaak)).length,
      dubbel: bezorgd.length - bereikt.size,
      vensters: telVensters(draaiboek.klappen),
      seconden: Math.round((performance.now() - begin) / 1_000),
      gebreken: [...(await vindGebreken(sql, zaken, bezorgd)), ...vielUitZichzelf(onderdelen)],
    }
  } finally {
    await sql.end({ timeout: 1 })
    const { postgres: _, ...rest } = onderdelen
    await Promise.all(Object.values(rest).map((onderdeel) => onderdeel.stop()))
  }
}

/** Only a worker that starts while PostgreSQL is away may end by itself. */
function vielUitZichzelf(onderdelen: Record<OnderdeelNaam, Onderdeel>): string[] {
  return Object.values(onderdelen)
    .filter(({ gevallenInBedrijf }) => gevallenInBedrijf > 0)
    .map(({ naam, gevallenInBedrijf }) => `${naam} viel ${gevallenInBedrijf} keer uit zichzelf om`)
}

/** Kills each part when its moment has come, and only while it serves: one that is away already would not count. */
async function sla(
  { klappen }: Draaiboek,
  onderdelen: Record<OnderdeelNaam, Onderdeel>,
  mails: () => number,
): Promise<void> {
  for (const { wie, naMails, daarnaMs, wegMs } of klappen) {
    await wachtTot(async () => mails() >= naMails, mails)
    await onderdelen[wie].serveert()
    await wacht(daarnaMs)
    onderdelen[wie].dood(wegMs)
  }
}

/**
 * Brings forward what waits for its next attempt, as an operator does who sees that the mail server is back: else a run
 * takes as long as the back-off of its unluckiest message. What a sender has in hand, or left when it died, keeps its time.
 */
async function bespoedig(databaseUrl: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wacht(BESPOEDIG_MS, undefined, { signal }).catch(() => {})
    const sql = postgres(databaseUrl, { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => {} })
    try {
      await sql`
        with gewekt as (
          update berichten_uit set volgende_poging_op = aangemaakt_op
          where status = 'tijdelijk_mislukt' and volgende_poging_op > aangemaakt_op returning id)
        select pg_notify('berichten_uit', '') from gewekt limit 1`
    } catch {
      // PostgreSQL is one of the parts that are killed.
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
}

/** Sends each event one to three times at once, and again until it is taken: as Open Notificaties does, without its long waits. */
async function breng(
  gebeurtenissen: readonly Gebeurtenis[],
  { volgorde, keer }: Draaiboek,
  poort: number,
  mails: () => number,
): Promise<void> {
  let volgende = 0
  const zender = async () => {
    for (let rang = volgende++; rang < volgorde.length; rang = volgende++) {
      while (rang > mails() + VOORSPRONG) await wacht(20)
      const body = JSON.stringify(gebeurtenissen[volgorde[rang] ?? 0]?.body)
      await Promise.all(Array.from({ length: keer[rang] ?? 1 }, () => brengEen(body, poort)))
    }
  }
  await Promise.all(Array.from({ length: ZENDERS }, zender))
}

async function brengEen(body: string, poort: number): Promise<void> {
  for (let poging = 0; ; poging += 1) {
    const antwoord = await fetch(`http://127.0.0.1:${poort}/api/notificaties/v1/callback`, {
      method: 'POST',
      headers: { authorization: 'Bearer alleen-voor-tests', 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined)
    if (antwoord?.ok) return
    await wacht(Math.min(1_000, 50 * 2 ** poging))
  }
}

/** Waits for a condition as long as mails keep arriving. */
async function wachtTot(klaar: () => Promise<boolean>, mails: () => number): Promise<void> {
  let stand = -1
  let sinds = Date.now()
  while (!(await klaar())) {
    if (mails() !== stand) {
      stand = mails()
      sinds = Date.now()
    }
    if (Date.now() - sinds > GEEN_VOORTGANG_MS) throw new Error(`Er gebeurt niets meer na ${stand} mails.`)
    await wacht(20)
  }
}

function readPostboek(bestand: string): Bezorgd[] {
  if (!existsSync(bestand)) return []
  // A line that is being written has no end yet.
  return readFileSync(bestand, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((regel) => JSON.parse(regel))
}
