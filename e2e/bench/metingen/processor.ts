import { execFileSync } from 'node:child_process'
import type { Meting } from '../bank'
import { belast } from '../belast'
import { readMarkup, withBrowser } from '../browser'
import { overRondes } from '../figuur'
import type { Knoop } from '../kale-react'
import { processortijd } from '../processortijd'
import { maakZaken, zaakNaam } from '../registers'

const RONDES = 5
const PER_RONDE = 60
const PER_BLADZIJDE = 20
const EXTRA = 80

/** Processor time of the portal for a list page ÷ that of react-dom alone for the same markup, and so for one more zaak. */
export const processor: Meting = {
  naam: 'processor',
  meet: async ({ stack, regie, cookieOf, portaalPid }) => {
    await maakZaken(regie, 'daan', PER_BLADZIJDE)
    // Her zaak of the seed stays hidden; a page shows as many as of daan.
    await maakZaken(regie, 'ingrid', PER_BLADZIJDE + EXTRA)
    const [daan, ingrid] = await Promise.all([cookieOf('daan'), cookieOf('ingrid')])
    const vol = `${stack.portaal}/zaken`
    // The same zaken upstream and the same table around them, but one row.
    const eenRij = `${vol}?zoek=${encodeURIComponent(zaakNaam(PER_BLADZIJDE))}`
    const markup = await withBrowser(async (browser) => ({
      vol: await readMarkup(browser, vol, daan),
      eenRij: await readMarkup(browser, eenRij, daan),
    }))

    const portaal = async (url: string, cookie: string) =>
      (await processortijd(portaalPid, () => belast(url, cookie, { paginas: PER_RONDE, tegelijk: 10 }))) /
      PER_RONDE
    const rondes: { pagina: number; rij: number; onzichtbaar: number }[] = []
    for (let ronde = -1; ronde < RONDES; ronde++) {
      const tijd = {
        vol: await portaal(vol, daan),
        eenRij: await portaal(eenRij, daan),
        meer: await portaal(vol, ingrid),
      }
      // The first round warms up.
      if (ronde < 0) continue
      const kaal = { vol: renderBare(markup.vol), eenRij: renderBare(markup.eenRij) }
      const kaleRij = (kaal.vol - kaal.eenRij) / (PER_BLADZIJDE - 1)
      rondes.push({
        pagina: tijd.vol / kaal.vol,
        rij: (tijd.vol - tijd.eenRij) / (PER_BLADZIJDE - 1) / kaleRij,
        onzichtbaar: (tijd.meer - tijd.vol) / EXTRA / kaleRij,
      })
    }
    return [
      overRondes(
        { naam: `lijst van ${PER_BLADZIJDE}: processortijd ÷ kale react-dom`, doel: 12, moonshot: 6 },
        rondes.map(({ pagina }) => pagina),
      ),
      overRondes(
        { naam: 'een rij meer ÷ een rij van kale react-dom', doel: 12.5, moonshot: 5 },
        rondes.map(({ rij }) => rij),
      ),
      overRondes(
        {
          naam: 'een zaak meer op een andere bladzijde ÷ een rij van kale react-dom',
          doel: 12.5,
          moonshot: 5,
        },
        rondes.map(({ onzichtbaar }) => onzichtbaar),
      ),
    ]
  },
}

/** Processor milliseconds for this markup once, measured by a program of its own. */
function renderBare(markup: Knoop): number {
  return Number(
    execFileSync(process.execPath, ['e2e/bench/kale-react.ts'], {
      input: JSON.stringify(markup),
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    }),
  )
}
