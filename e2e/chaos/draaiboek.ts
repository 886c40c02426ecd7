import { fc } from '@fast-check/vitest'

export const ONDERDELEN = ['portaal', 'worker-1', 'worker-2', 'postgres', 'smtp'] as const
export type OnderdeelNaam = (typeof ONDERDELEN)[number]

export type Klap = {
  wie: OnderdeelNaam
  /** When so many mails have arrived, and so many milliseconds later. */
  naMails: number
  daarnaMs: number
  /** How long it stays away. */
  wegMs: number
}
export type Draaiboek = { klappen: Klap[]; volgorde: number[]; keer: number[] }

/** What happens in a run, all of it from the seed: who is killed when, and how the events come in. */
export function maakDraaiboek(zaad: number, gebeurtenissen: number, klappen: number): Draaiboek {
  const rij = Array.from({ length: klappen }, (_, index) => ONDERDELEN[index % ONDERDELEN.length] ?? 'smtp')
  const nummers = Array.from({ length: gebeurtenissen }, (_, index) => index)
  const alle = (lijst: readonly unknown[]) => ({ minLength: lijst.length, maxLength: lijst.length })
  const draaiboek = fc.record({
    wie: fc.shuffledSubarray(rij, alle(rij)),
    momenten: fc.array(fc.integer({ min: 1, max: Math.floor(gebeurtenissen * 0.9) }), alle(rij)),
    daarnaMs: fc.array(fc.integer({ min: 0, max: 40 }), alle(rij)),
    wegMs: fc.array(fc.integer({ min: 0, max: 800 }), alle(rij)),
    volgorde: fc.shuffledSubarray(nummers, alle(nummers)),
    keer: fc.array(fc.integer({ min: 1, max: 3 }), alle(nummers)),
  })
  const [gekozen] = fc.sample(draaiboek, { seed: zaad, numRuns: 1 })
  if (!gekozen) throw new Error('fast-check gave no sample.')
  const momenten = gekozen.momenten.toSorted((a, b) => a - b)
  return {
    volgorde: gekozen.volgorde,
    keer: gekozen.keer,
    klappen: gekozen.wie.map((wie, index) => ({
      wie,
      naMails: momenten[index] ?? 0,
      daarnaMs: gekozen.daarnaMs[index] ?? 0,
      wegMs: gekozen.wegMs[index] ?? 0,
    })),
  }
}
