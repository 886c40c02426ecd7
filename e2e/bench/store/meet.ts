import type { Meting } from './metingen'

export type Uitslag = {
  naam: string
  winkelMs: number
  kaalMs: number
  verhouding: number
  doel: number | null
  /** Exponent of the cost in the size of the tables: 0 is as fast in ten times as much, 1 ten times as slow. */
  helling: number
}

/**
 * Medians of interleaved rounds: the store in large and in small tables and the bare SQL take turns, so that whatever
 * else the machine does hits all alike. A first round is thrown away.
 */
export async function meet(
  groot: Meting,
  klein: Meting,
  { rondes, aanroepen, factor }: { rondes: number; aanroepen: number; factor: number },
): Promise<Uitslag> {
  const tijden: { winkel: number; kaal: number; klein: number }[] = []
  for (let ronde = 0; ronde <= rondes; ronde++) {
    const begin = ronde * aanroepen
    tijden.push({
      winkel: await tijdVan(groot.winkel, begin, aanroepen),
      kaal: await tijdVan(groot.kaal, begin, aanroepen),
      klein: await tijdVan(klein.winkel, begin, aanroepen),
    })
  }
  const gemeten = tijden.slice(1)
  return {
    naam: groot.naam,
    winkelMs: mediaan(gemeten.map(({ winkel }) => winkel)),
    kaalMs: mediaan(gemeten.map(({ kaal }) => kaal)),
    verhouding: mediaan(gemeten.map(({ winkel, kaal }) => winkel / kaal)),
    doel: groot.doel ?? null,
    helling: Math.log(mediaan(gemeten.map((tijd) => tijd.winkel / tijd.klein))) / Math.log(factor),
  }
}

async function tijdVan(run: (keer: number) => Promise<unknown>, begin: number, aanroepen: number) {
  const start = performance.now()
  for (let keer = begin; keer < begin + aanroepen; keer++) await run(keer)
  return (performance.now() - start) / aanroepen
}

function mediaan(getallen: readonly number[]): number {
  const gesorteerd = getallen.toSorted((a, b) => a - b)
  return gesorteerd[Math.floor(gesorteerd.length / 2)] ?? Number.NaN
}
