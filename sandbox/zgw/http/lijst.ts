import type { Context } from 'hono'
import type { Tabellen } from '../opslag'
import type { Register } from '../register'
import { ref, type Tabel } from '../verwijzingen'
import { serialiseer } from '../weergave'
import { naarJson } from './antwoord'
import { breidUit, type Geheugen, kentExpand, leesExpand } from './expand'
import { type Filters, leesFilters } from './filters'
import { pagineer } from './paginering'
import { ongeldigVeld } from './problem'
import { zomaarVreemd } from './te-veel-delen'

export type Vraag = {
  parameters: (readonly [string, string])[]
  expand: string[]
  ordering: string | null
}

export type LijstDefinitie<K extends Tabel> = {
  tabel: K
  filters: Filters<Tabellen[K]>
  /** False: a bare array, where the standard has no pages (DIGEST §2.3). */
  gepagineerd: boolean
  /** Attribute → how to read it, for `ordering=±attribute`. */
  sorteer?: Record<string, (record: Tabellen[K]) => string>
  /** Fewer records than the whole table, before the filters. */
  bron?: (register: Register) => Tabellen[K][]
  /** What an over-sharing register adds; default any records that the question excludes. */
  vreemd?: (register: Register, gevonden: Tabellen[K][], aantal: number) => Tabellen[K][]
  /** Some filters only mean something together (all rol filters hit one rol). */
  selecteer?: (register: Register, parameters: Vraag['parameters'], records: Tabellen[K][]) => Tabellen[K][]
}

const STURING = ['page', 'pageSize', 'expand', 'ordering']

/** Splits a query string into filters and steering; `pageSize` and `ordering` stay filters where unknown. */
export function leesVraag(
  register: Register,
  url: URL,
  definitie: { tabel: Tabel; gepagineerd: boolean; sorteer?: object },
): Vraag {
  const bekend = (naam: string) => {
    if (naam === 'pageSize') return definitie.gepagineerd && register.profiel.maximalePaginagrootte !== null
    if (naam === 'page') return definitie.gepagineerd
    if (naam === 'ordering') return definitie.sorteer !== undefined
    return kentExpand(register, definitie.tabel)
  }
  const isSturing = (naam: string) => STURING.includes(naam) && bekend(naam)
  return {
    parameters: [...url.searchParams].filter(([naam]) => !isSturing(naam)),
    expand: bekend('expand') ? url.searchParams.getAll('expand') : [],
    ordering: bekend('ordering') ? url.searchParams.get('ordering') : null,
  }
}

/** Filters, sorts, expands and pages one table. `teVeel` > 0 adds that many records the filters refuse. */
export function beantwoordLijst<K extends Tabel>(
  register: Register,
  definitie: LijstDefinitie<K>,
  vraag: Vraag,
  url: URL,
  teVeel: number,
): unknown {
  const { tabel } = definitie
  const boom = leesExpand(register, tabel, vraag.expand)
  const alle = definitie.bron ? definitie.bron(register) : register.opslag.alle(tabel)
  const gevonden = definitie.selecteer
    ? definitie.selecteer(register, vraag.parameters, alle)
    : pasFiltersToe(register, definitie, vraag, alle)
  const vreemd = (definitie.vreemd ?? zomaarVreemd)(register, gevonden, teVeel, alle)
  const records = sorteer(definitie, vraag.ordering, [...vreemd, ...gevonden])

  const meegeven: Record<string, string[]> =
    tabel === 'zaken' ? { deelzaken: vreemd.map((record) => ref(tabel, record.uuid)) } : {}
  const geheugen: Geheugen = new Map()
  const schrijf = (record: Tabellen[K]) =>
    breidUit(register, serialiseer(register, tabel, record.uuid), boom, geheugen, meegeven)

  if (!definitie.gepagineerd) return records.map(schrijf)
  const pagina = pagineer(register, url, records)
  return { ...pagina, results: pagina.results.map(schrijf) }
}

function pasFiltersToe<K extends Tabel>(
  register: Register,
  definitie: LijstDefinitie<K>,
  vraag: Vraag,
  records: Tabellen[K][],
): Tabellen[K][] {
  const toetsen = leesFilters(definitie.filters, vraag.parameters, register)
  return records.filter((record) => toetsen.every(({ toets }) => toets(record)))
}

function sorteer<K extends Tabel>(
  definitie: LijstDefinitie<K>,
  ordering: string | null,
  records: Tabellen[K][],
): Tabellen[K][] {
  if (!ordering) return records
  const sleutels = ordering.split(',').map((deel) => {
    const aflopend = deel.startsWith('-')
    const lees = definitie.sorteer?.[aflopend ? deel.slice(1) : deel]
    if (!lees) throw ongeldigVeld('ordering', 'invalid', 'Selecteer een geldige keuze.')
    return { lees, richting: aflopend ? -1 : 1 }
  })
  return records.toSorted((a, b) => {
    for (const { lees, richting } of sleutels) {
      const verschil = lees(a).localeCompare(lees(b)) * richting
      if (verschil !== 0) return verschil
    }
    return 0
  })
}

/** Answers `GET` on a collection. */
export function lijstResponse<K extends Tabel>(
  c: Context<Omgeving>,
  register: Register,
  definitie: LijstDefinitie<K>,
): Response {
  const url = new URL(c.req.url)
  const vraag = leesVraag(register, url, definitie)
  const body = beantwoordLijst(register, definitie, vraag, url, c.get('teVeelDelen'))
  return new Response(naarJson(body, register.origin), { headers: { 'Content-Type': 'application/json' } })
}

/** What the middleware of a register leaves for its handlers. */
export type Omgeving = { Variables: { teVeelDelen: number } }
