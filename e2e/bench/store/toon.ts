import type { Uitslag } from './meet'
import type { Plan } from './plannen'

/** What a read may cost more in tables that are ten times as large; the rest is noise of the machine. */
const DOEL_HELLING = 0.1

/** Prints both tables and gives what misses its goal. */
export function toon(uitslagen: readonly Uitslag[], plannen: readonly Plan[]): string[] {
  console.table(
    uitslagen.map(({ naam, winkelMs, kaalMs, verhouding, doel, helling }) => ({
      meting: naam,
      'winkel (ms)': winkelMs.toFixed(2),
      'kaal (ms)': kaalMs.toFixed(2),
      verhouding: verhouding.toFixed(2),
      doel: doel === null ? '' : `≤ ${doel}`,
      helling: helling.toFixed(2),
    })),
  )
  console.table(
    plannen.map(({ indexen, alleenIndex, scans, ...plan }) => ({
      ...plan,
      indexen: indexen.map((naam) => (alleenIndex.includes(naam) ? `${naam} (alleen)` : naam)).join(', '),
      scans: scans.join(', '),
    })),
  )
  const lezend = uitslagen.filter(({ doel }) => doel !== null)
  return [
    ...plannen
      .filter(({ scans }) => scans.length > 0)
      .map(({ meting, scans }) => `Leest een hele tabel: ${meting} (${scans.join(', ')}).`),
    ...lezend
      .filter(({ verhouding, doel }) => doel !== null && verhouding > doel)
      .map(
        ({ naam, verhouding, doel }) =>
          `Te duur: ${naam} kost ${verhouding.toFixed(2)} keer de kale vraag (doel ${doel}).`,
      ),
    ...lezend
      .filter(({ helling }) => helling > DOEL_HELLING)
      .map(({ naam, helling }) => `Wordt duurder met de tabel: ${naam} (${helling.toFixed(2)}).`),
  ]
}
