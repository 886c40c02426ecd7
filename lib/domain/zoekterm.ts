import { formatZaaknummer } from './zaaknummer'

export const ZOEKTERM_MIN = 2
export const ZOEKTERM_MAX = 100

/** Words to look for, without case and diacritics. */
export type Zoekwoorden = readonly string[]
export type GelezenZoekterm =
  | { soort: 'goed'; tekst: string; woorden: Zoekwoorden }
  | { soort: 'leeg' | 'te-kort' | 'te-lang' }

/** What somebody typed as words; `te-kort` when nothing in it is long enough to mean something. */
export function parseZoekterm(invoer: string): GelezenZoekterm {
  const tekst = invoer.trim().replace(/\s+/g, ' ')
  if (tekst === '') return { soort: 'leeg' }
  if (tekst.length > ZOEKTERM_MAX) return { soort: 'te-lang' }
  const woorden = woordenVan(tekst)
  return woorden.some(({ length }) => length >= ZOEKTERM_MIN)
    ? { soort: 'goed', tekst, woorden }
    : { soort: 'te-kort' }
}

/** Text without case and diacritics. */
export const vouw = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const woordenVan = (tekst: string): string[] => vouw(tekst).split(/\s+/).filter(Boolean)

/** Whether each of the words occurs in one of the texts. */
export function bevatWoorden(teksten: readonly string[], woorden: Zoekwoorden): boolean {
  const tekst = vouw(teksten.join('\n'))
  return woorden.every((woord) => tekst.includes(woord))
}

/** Both spellings under which a zaaknummer is known. */
export const spellingenVan = (zaaknummer: string): string[] => [zaaknummer, formatZaaknummer(zaaknummer)]

export type Tekstdeel = { tekst: string; gevonden: boolean }

/** The text in parts, found words apart; put together again they are the text. */
export function markeer(tekst: string, woorden: Zoekwoorden): Tekstdeel[] {
  const { plat, plaats } = vouwMetPlaats(tekst)
  const gevonden = new Uint8Array(tekst.length)
  for (const woord of woorden) {
    if (woord === '') continue
    for (let van = plat.indexOf(woord); van >= 0; van = plat.indexOf(woord, van + 1))
      gevonden.fill(1, plaats[van], plaats[van + woord.length])
  }
  const delen: Tekstdeel[] = []
  for (let van = 0; van < tekst.length; ) {
    let tot = van + 1
    while (tot < tekst.length && gevonden[tot] === gevonden[van]) tot += 1
    delen.push({ tekst: tekst.slice(van, tot), gevonden: gevonden[van] === 1 })
    van = tot
  }
  return delen
}

/** A piece of the text around the first word that is found in it, cut at spaces; null when there is none. */
export function fragmentVan(tekst: string, woorden: Zoekwoorden, lengte = 160): string | null {
  const { plat, plaats } = vouwMetPlaats(tekst)
  const treffers = woorden
    .map((woord) => ({ van: plat.indexOf(woord), tot: plat.indexOf(woord) + woord.length }))
    .filter(({ van }) => van >= 0)
  const [eerste] = treffers.toSorted((a, b) => a.van - b.van)
  if (!eerste) return null
  const woordVan = plaats[eerste.van] ?? 0
  const woordTot = plaats[eerste.tot] ?? tekst.length
  const spatie = tekst.indexOf(' ', woordVan - lengte / 3)
  const van = woordVan <= lengte / 3 ? 0 : spatie < 0 || spatie >= woordVan ? woordVan : spatie + 1
  const ruim = tekst.slice(van, Math.max(van + lengte, woordTot))
  const laatste = ruim.lastIndexOf(' ')
  const heel = van + ruim.length === tekst.length || laatste < woordTot - van
  const stuk = heel ? ruim : ruim.slice(0, laatste)
  return `${van > 0 ? '… ' : ''}${stuk}${van + stuk.length < tekst.length ? ' …' : ''}`
}

/** The folded text, with where each of its characters comes from. */
function vouwMetPlaats(tekst: string): { plat: string; plaats: number[] } {
  let plat = ''
  const plaats: number[] = []
  let index = 0
  for (const teken of tekst) {
    const gevouwen = vouw(teken)
    plat += gevouwen
    for (let keer = 0; keer < gevouwen.length; keer++) plaats.push(index)
    index += teken.length
  }
  return { plat, plaats: [...plaats, tekst.length] }
}
