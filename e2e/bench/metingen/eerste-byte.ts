import type { Meting } from '../bank'
import { bezoekKader } from '../bezoek'
import { overRondes } from '../figuur'
import { maakZaken, vertraagRegisters } from '../registers'
import { median, slope } from '../statistiek'

const RONDES = 5
const PER_RONDE = 3
const PAGINAS = ['/overzicht', '/zaken']
const LATENTIES = [50, 200, 2_000]

/** Time to the first byte of the pages that stream, against the latency of the registers. */
export const eersteByte: Meting = {
  naam: 'eerste-byte',
  meet: async ({ stack, regie, cookieOf }) => {
    const cookie = await cookieOf('daan')
    await maakZaken(regie, 'daan', 20)
    const hellingen: number[] = []
    const aandelen: number[] = []
    for (let ronde = 0; ronde < RONDES; ronde++) {
      const punten: [latentie: number, eersteByte: number][] = []
      for (const latentie of LATENTIES) {
        await vertraagRegisters(regie, latentie)
        const tijden: number[] = []
        for (let beurt = 0; beurt < PER_RONDE; beurt++)
          for (const pagina of PAGINAS) tijden.push(await bezoekKader(`${stack.portaal}${pagina}`, cookie))
        punten.push([latentie, median(tijden)])
      }
      hellingen.push(slope(punten))
      aandelen.push((punten.find(([latentie]) => latentie === 200)?.[1] ?? Number.NaN) / 200)
    }
    return [
      overRondes(
        { naam: 'eerste byte: helling tegen latentie (50, 200, 2000 ms)', doel: 0.01, moonshot: 0.002 },
        hellingen,
      ),
      overRondes({ naam: 'eerste byte ÷ latentie van 200 ms', doel: 0.2, moonshot: 0.075 }, aandelen),
    ]
  },
}
