import type { Register } from '../register'
import { naarPad } from './antwoord'
import { type OngeldigeParameter, ongeldig } from './problem'

type Toets<T> = (record: T) => boolean
/** Turns the value of a parameter into a test; throws `FilterFout` for a value that cannot be read. */
export type Filter<T> = {
  maak: (waarde: string, register: Register) => Toets<T>
  /** Absent: on every level. */
  alleen?: 'openzaak' | 'standaard'
}
export type Filters<T> = Record<string, Filter<T>>

class FilterFout extends Error {}

type Lees<T> = (record: T, register: Register) => unknown

const filter = <T>(maak: Filter<T>['maak']): Filter<T> => ({ maak })

/** Equal to the value; an own URL equals its path, a boolean its name. */
export const gelijk = <T>(lees: Lees<T>): Filter<T> =>
  filter((waarde, register) => {
    const gezocht = naarPad(waarde, register.origin)
    return (record) => String(lees(record, register) ?? '') === gezocht
  })

/** One of the comma separated values. */
export const eenVan = <T>(lees: Lees<T>): Filter<T> =>
  filter((waarde, register) => {
    const gezocht = new Set(waarde.split(',').map((deel) => naarPad(deel, register.origin)))
    return (record) => gezocht.has(String(lees(record, register) ?? ''))
  })

export const geenVan = <T>(lees: Lees<T>): Filter<T> =>
  filter((waarde, register) => {
    const toets = eenVan(lees).maak(waarde, register)
    return (record) => !toets(record)
  })

/** Holds the value, in any case. */
export const bevat = <T>(lees: Lees<T>): Filter<T> =>
  filter(
    (waarde, register) => (record) =>
      String(lees(record, register) ?? '')
        .toLowerCase()
        .includes(waarde.toLowerCase()),
  )

/** A list attribute that holds the value. */
export const heeft = <T>(lees: (record: T, register: Register) => readonly unknown[]): Filter<T> =>
  filter((waarde, register) => {
    const gezocht = waarde.split(',').map((deel) => naarPad(deel, register.origin))
    return (record) => lees(record, register).some((element) => gezocht.includes(String(element)))
  })

export const isLeeg = <T>(lees: Lees<T>): Filter<T> =>
  filter((waarde, register) => {
    if (!['true', 'false'].includes(waarde.toLowerCase())) throw new FilterFout('Voer true of false in.')
    const leeg = waarde.toLowerCase() === 'true'
    return (record) => (lees(record, register) === null) === leeg
  })

const VERGELIJK = {
  exact: (a: string, b: string) => a === b,
  gt: (a: string, b: string) => a > b,
  gte: (a: string, b: string) => a >= b,
  lt: (a: string, b: string) => a < b,
  lte: (a: string, b: string) => a <= b,
}
type Vergelijking = keyof typeof VERGELIJK

/** A date compared with the value; an empty date never matches. */
export const datum = <T>(lees: Lees<T>, hoe: Vergelijking = 'exact'): Filter<T> =>
  filter((waarde, register) => {
    if (!/^\d{4}-\d{2}-\d{2}/.test(waarde)) throw new FilterFout('Voer een geldige datum in.')
    return (record) => {
      const eigen = lees(record, register)
      return typeof eigen === 'string' && VERGELIJK[hoe](eigen.slice(0, waarde.length), waarde)
    }
  })

/** `naam`, `naam__gt` and so on in one go. */
export const datums = <T>(naam: string, lees: Lees<T>, hoe: readonly Vergelijking[]): Filters<T> =>
  Object.fromEntries(hoe.map((wijze) => [wijze === 'exact' ? naam : `${naam}__${wijze}`, datum(lees, wijze)]))

/** A filter whose value must come from a closed list. */
export const keuze = <T>(waarden: readonly string[], maak: (waarde: string) => Toets<T>): Filter<T> =>
  filter((waarde) => {
    if (!waarden.includes(waarde)) throw new FilterFout('Selecteer een geldige keuze.')
    return maak(waarde)
  })

export const alleenOpenZaak = <T>(basis: Filter<T>): Filter<T> => ({ ...basis, alleen: 'openzaak' })
export const alleenStandaard = <T>(basis: Filter<T>): Filter<T> => ({ ...basis, alleen: 'standaard' })

export const kent = <T>(f: Filter<T> | undefined, register: Register): f is Filter<T> =>
  f !== undefined && (f.alleen === undefined || (f.alleen === 'openzaak') === register.profiel.openZaakExtras)

/**
 * The tests for the given parameters. Throws one 400 that names every unknown parameter and unreadable value.
 */
export function leesFilters<T>(
  tabel: Filters<T>,
  parameters: Iterable<readonly [string, string]>,
  register: Register,
): { naam: string; toets: Toets<T> }[] {
  const fouten: OngeldigeParameter[] = []
  const toetsen: { naam: string; toets: Toets<T> }[] = []
  for (const [naam, waarde] of parameters) {
    const gevonden = Object.hasOwn(tabel, naam) ? tabel[naam] : undefined
    if (!kent(gevonden, register)) {
      fouten.push({ name: naam, code: 'unknown-parameters', reason: `Onbekende query parameter: ${naam}` })
      continue
    }
    try {
      toetsen.push({ naam, toets: gevonden.maak(waarde, register) })
    } catch (fout) {
      if (!(fout instanceof FilterFout)) throw fout
      fouten.push({ name: naam, code: 'invalid', reason: fout.message })
    }
  }
  if (fouten.length > 0) throw ongeldig(fouten)
  return toetsen
}
