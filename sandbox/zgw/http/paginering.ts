import type { Register } from '../register'
import { Fout, ongeldigVeld } from './problem'

const STANDAARD_PAGINAGROOTTE = 100

const positief = (naam: string, waarde: string): number => {
  if (!/^[1-9]\d*$/.test(waarde))
    throw ongeldigVeld(naam, 'invalid', 'Voer een geheel getal groter dan 0 in.')
  return Number(waarde)
}

/**
 * One page of a list with absolute `next` and `previous` (DIGEST §2.3).
 * Throws 404 for a page past the end, as both implementations do.
 */
export function pagineer<T>(register: Register, url: URL, items: readonly T[]) {
  const pagina = positief('page', url.searchParams.get('page') ?? '1')
  const maximum = register.profiel.maximalePaginagrootte
  const gevraagd = maximum === null ? null : url.searchParams.get('pageSize')
  const grootte = gevraagd
    ? Math.min(positief('pageSize', gevraagd), maximum ?? STANDAARD_PAGINAGROOTTE)
    : STANDAARD_PAGINAGROOTTE
  const paginas = Math.max(1, Math.ceil(items.length / grootte))
  if (pagina > paginas) throw new Fout(404, 'not_found', 'Ongeldige pagina.')

  const naar = (nummer: number) => {
    const doel = new URL(url.pathname + url.search, register.origin)
    doel.searchParams.set('page', String(nummer))
    return doel.toString()
  }
  return {
    count: items.length,
    next: pagina < paginas ? naar(pagina + 1) : null,
    previous: pagina > 1 ? naar(pagina - 1) : null,
    results: items.slice((pagina - 1) * grootte, pagina * grootte),
  }
}
