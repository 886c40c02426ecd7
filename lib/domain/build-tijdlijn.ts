import { type Statustype, sortStatustypen, statusNaam } from './status-volgorde'

/** What the timeline needs of a STATUS (Zaken API). */
export type ZaakStatus = {
  url: string
  statustype: string
  /** ISO date-time. */
  datumStatusGezet: string | null
  statustoelichting: string
  indicatieLaatstGezetteStatus: boolean
}

export type TijdlijnStap = {
  naam: string
  toelichting: string | null
  datum: string | null
  staat: 'geweest' | 'huidig' | 'komend'
}

export type TijdlijnInvoer = {
  /** URL in `zaak.status`; empty when the zaak has none. */
  huidigeStatus: string
  /** May lack the current one, and may hold it twice. */
  statussen: readonly ZaakStatus[]
  statustypen: readonly Statustype[]
  isAfgerond: boolean
  toelichtingTonen: boolean
}

/**
 * The steps of a zaak: what was, what is, what comes (VELD §5.4). `zaak.status` tells which is current; where it points
 * at nothing known, the one that the register marks as last does, else the latest. After the end nothing comes.
 */
export function buildTijdlijn(invoer: TijdlijnInvoer): TijdlijnStap[] {
  const types = new Map(invoer.statustypen.map((type) => [type.url, type]))
  const history = sortStatussen(uniqueByUrl(invoer.statussen), types)
  const current =
    history.find(({ url }) => url === invoer.huidigeStatus) ??
    history.find(({ indicatieLaatstGezetteStatus }) => indicatieLaatstGezetteStatus) ??
    history.at(-1)
  const past = history.filter((status) => status !== current)
  const toStap = (status: ZaakStatus, staat: 'geweest' | 'huidig'): TijdlijnStap => {
    const type = types.get(status.statustype)
    return {
      naam: type ? statusNaam(type) : 'Status onbekend',
      toelichting: (invoer.toelichtingTonen && status.statustoelichting) || null,
      datum: status.datumStatusGezet,
      staat,
    }
  }
  return [
    ...past.map((status) => toStap(status, 'geweest')),
    ...(current ? [toStap(current, 'huidig')] : []),
    ...listKomend(invoer, history, current).map(toKomend),
  ]
}

// The statustekst tells the citizen that it has happened ("Wij hebben besloten"): for a promise it is not true yet.
const toKomend = (type: Statustype): TijdlijnStap => ({
  naam: type.omschrijving || statusNaam(type),
  toelichting: null,
  datum: null,
  staat: 'komend',
})

const uniqueByUrl = (statussen: readonly ZaakStatus[]) => [
  ...new Map(statussen.map((status) => [status.url, status])).values(),
]

/** Statustypen that the zaak has not had and that lie after the current one; of several eindstatussen only the first. */
function listKomend(
  { statustypen, isAfgerond }: TijdlijnInvoer,
  history: readonly ZaakStatus[],
  current: ZaakStatus | undefined,
): Statustype[] {
  const sorted = sortStatustypen(statustypen)
  const position = sorted.findIndex(({ url }) => url === current?.statustype)
  if (isAfgerond || sorted[position]?.isEindstatus) return []
  const had = new Set(history.map(({ statustype }) => statustype))
  const ahead = sorted.slice(position + 1).filter(({ url }) => !had.has(url))
  const firstEnd = ahead.findIndex(({ isEindstatus }) => isEindstatus)
  return firstEnd < 0 ? ahead : ahead.slice(0, firstEnd + 1)
}

/**
 * Oldest first. Some registers give each status the time midnight: then the day decides, and within it the volgnummer.
 * A status without a date comes first.
 */
function sortStatussen(statussen: readonly ZaakStatus[], types: Map<string, Statustype>): ZaakStatus[] {
  const moment = ({ datumStatusGezet }: ZaakStatus) =>
    datumStatusGezet === null ? 0 : Date.parse(datumStatusGezet)
  const volgnummer = ({ statustype }: ZaakStatus) => types.get(statustype)?.volgnummer ?? 0
  return statussen.toSorted((a, b) => moment(a) - moment(b) || volgnummer(a) - volgnummer(b))
}
