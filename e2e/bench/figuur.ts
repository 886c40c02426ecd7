import { median, quartiles } from './statistiek'

/** One measured figure and what it is held against. Lower is better for all of them. */
export type Figuur = {
  naam: string
  waarde: number
  /** Never seconds: those say more of the machine than of the product. */
  eenheid: 'ratio' | 'aanroepen' | 'aantal' | 'kB'
  /** First and third quartile over the rounds; absent for what has no noise. */
  iqr?: [number, number]
  doel: number
  moonshot: number
}

export type Oordeel = 'moonshot' | 'doel' | 'gemist' | 'te ver'

/** Beyond twice its goal a figure has slid too far to let pass. */
const HARDE_GRENS = 2

/** Half a unit of the last printed digit, so that a figure is judged as it is read. */
const AFRONDING = 0.0005

export function beoordeel({ waarde, doel, moonshot }: Figuur): Oordeel {
  if (waarde <= moonshot + AFRONDING) return 'moonshot'
  if (waarde <= doel + AFRONDING) return 'doel'
  return waarde <= doel * HARDE_GRENS + AFRONDING ? 'gemist' : 'te ver'
}

/** A figure out of one value a round: their median, with the quartiles. */
export function overRondes(
  rest: Omit<Figuur, 'waarde' | 'iqr' | 'eenheid'>,
  rondes: readonly number[],
): Figuur {
  return { ...rest, eenheid: 'ratio', waarde: median(rondes), iqr: quartiles(rondes) }
}
