import type { Sql } from 'postgres'
import type { Klap } from './draaiboek'

/** One mail as the receiver wrote it down. */
export type Bezorgd = { zaak: string; aan: string; kenmerk: string }

export type Uitslag = {
  zaad: number
  gebeurtenissen: number
  klappen: number
  /** Events of which no mail arrived. */
  verloren: number
  /** Mails beyond one an event. */
  dubbel: number
  /** Sends that a crash can have cut off between "taken" and "stored": what doubles may come from. */
  vensters: number
  seconden: number
  /** Whatever else is not as it must be. */
  gebreken: string[]
}

/** Mails that a worker has in hand at a time. */
export const IN_HANDEN = 2

/** Workers whose send windows a crash hits: its own, or those of both. */
const GERAAKT = { portaal: 0, 'worker-1': 1, 'worker-2': 1, postgres: 2, smtp: 2 } as const

export const telVensters = (klappen: readonly Klap[]): number =>
  klappen.reduce((som, { wie }) => som + GERAAKT[wie] * IN_HANDEN, 0)

/** Nothing waits any more: every event is judged, every message sent, every end told. */
export async function isKlaar(sql: Sql): Promise<boolean> {
  const [rij] = await sql<{ open: number }[]>`
    select (select count(*) from notificatie_gebeurtenissen where status = 'wachtend')::int
      + (select count(*) from berichten_uit where afloop_gemeld_op is null)::int as open`
  return rij?.open === 0
}

/** What the database must say after a run, apart from the mails: a sentence for each thing that is not so. */
export async function vindGebreken(sql: Sql, zaken: readonly string[], bezorgd: Bezorgd[]) {
  const gebreken: string[] = []
  const eis = (klopt: boolean, zin: string) => void (klopt || gebreken.push(zin))
  const [rij] = await sql<Record<'gebeurtenissen' | 'berichten' | 'verzonden' | 'contacten', number>[]>`
    select (select count(*) from notificatie_gebeurtenissen where bron = 'callback' and status = 'klaar')::int as gebeurtenissen,
      (select count(*) from berichten_uit)::int as berichten,
      (select count(*) from berichten_uit where status = 'verzonden')::int as verzonden,
      (select count(*) from klantcontacten)::int as contacten`
  for (const [wat, aantal] of Object.entries(rij ?? {}))
    eis(aantal === zaken.length, `${wat}: ${aantal} in plaats van ${zaken.length}`)
  const perZaak = Map.groupBy(bezorgd, ({ zaak }) => zaak)
  for (const [zaak, mails] of perZaak) {
    eis(zaken.includes(zaak), `een mail over de onbekende zaak ${zaak}`)
    eis(new Set(mails.map(({ kenmerk }) => kenmerk)).size === 1, `twee Message-ID's over zaak ${zaak}`)
    eis(new Set(mails.map(({ aan }) => aan)).size === 1, `twee ontvangers over zaak ${zaak}`)
  }
  return gebreken
}

export const isGoed = ({ verloren, dubbel, vensters, gebreken }: Uitslag): boolean =>
  verloren === 0 && dubbel <= vensters && gebreken.length === 0

/** One line for people, with the seed that replays it. */
export const beschrijf = (uitslag: Uitslag): string =>
  `${isGoed(uitslag) ? '✓' : '✗'} zaad ${uitslag.zaad}: ${uitslag.gebeurtenissen} gebeurtenissen, ${uitslag.klappen} × kill -9, ` +
  `${uitslag.verloren} verloren, ${uitslag.dubbel} dubbel (hoogstens ${uitslag.vensters}) in ${uitslag.seconden} s` +
  uitslag.gebreken.map((gebrek) => `\n  - ${gebrek}`).join('')
