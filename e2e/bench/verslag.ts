import { beoordeel, type Figuur } from './figuur'

const TEKENS = { moonshot: '★', doel: '✓', gemist: '✗', 'te ver': '✗✗' } as const

/** The figures as a table for people. */
export function toonTabel(figuren: readonly Figuur[]): string {
  const rows = figuren.map((figuur) => [
    TEKENS[beoordeel(figuur)],
    figuur.naam,
    `${toonGetal(figuur.waarde)}${figuur.iqr ? ` (${figuur.iqr.map(toonGetal).join('–')})` : ''}`,
    toonGetal(figuur.doel),
    toonGetal(figuur.moonshot),
    figuur.eenheid,
  ])
  const all = [['', 'meting', 'waarde (kwartielen)', 'doel', 'moonshot', 'eenheid'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const toonGetal = (value: number) =>
  value.toLocaleString('nl-NL', { maximumFractionDigits: value < 0.1 ? 4 : 2 })
