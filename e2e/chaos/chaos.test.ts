import { expect, it } from 'vitest'
import { beschrijf, isGoed } from './oordeel'
import { bouwToneel } from './toneel'
import { voerOp } from './voer-op'

// The small form of `npm run chaos`, which also replays this seed: --gebeurtenissen 120 --klappen 5 --zaad 1.
it('loses no event and doubles no more than was in hand, while portal, workers, PostgreSQL and mail server are killed', async () => {
  await using toneel = await bouwToneel(120)
  const uitslag = await voerOp(toneel, 1, 5)
  console.info(beschrijf(uitslag))
  expect(isGoed(uitslag), beschrijf(uitslag)).toBe(true)
}, 240_000)
