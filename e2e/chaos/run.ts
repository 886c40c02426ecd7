import { parseArgs } from 'node:util'
import { beschrijf, isGoed } from './oordeel'
import { bouwToneel } from './toneel'
import { voerOp } from './voer-op'

const { values } = parseArgs({
  options: {
    gebeurtenissen: { type: 'string', default: '2000' },
    klappen: { type: 'string', default: '30' },
    zaden: { type: 'string', default: '10' },
    /** Replays one seed in place of new ones. */
    zaad: { type: 'string' },
  },
})

const vanaf = Math.floor(Date.now() / 1_000) % 1_000_000
const zaden = values.zaad
  ? [Number(values.zaad)]
  : Array.from({ length: Number(values.zaden) }, (_, index) => vanaf + index)

let goed = true
{
  await using toneel = await bouwToneel(Number(values.gebeurtenissen))
  for (const zaad of zaden) {
    console.info(`zaad ${zaad} …`)
    const uitslag = await voerOp(toneel, zaad, Number(values.klappen))
    console.info(beschrijf(uitslag))
    goed &&= isGoed(uitslag)
  }
}
process.exit(goed ? 0 : 1)
