import { execFileSync } from 'node:child_process'
import type { Meting } from '../bank'
import { belast } from '../belast'
import { readMarkup, withBrowser } from '../browser'
import { overRondes } from '../figuur'
import type { Knoop } from '../kale-react'
import { processortijd } from '../processortijd'
import { maakZaken } from '../registers'

const RONDES = 5
const PER_RONDE = 100

/** Each a table; a page shows twenty. Whoever had a zaak in the seed gets so many with it. */
const LIJSTEN = [
  { persona: 'daan', zaken: 10, bij: 10 },
  { persona: 'ingrid', zaken: 20, bij: 20 },
  { persona: 'sanne', zaken: 100, bij: 99 },
] as const

/** Processor time of the portal for a list page ÷ that of react-dom alone for the same markup, and so for one more zaak. */
export const processor: Meting = {
  naam: 'processor',
  meet: async ({ stack, regie, cookieOf, portaalPid }) => {
    const url = `${stack.portaal}/zaken`
    for (const { persona, bij } of LIJSTEN) await maakZaken(regie, persona, bij)
    const cookies = await Promise.all(LIJSTEN.map(({ persona }) => cookieOf(persona)))
    const markup = await withBrowser((browser) =>
      Promise.all(cookies.map((cookie) => readMarkup(browser, url, cookie))),
    )

    const ofPage = async (cookie: string | undefined) =>
      (await processortijd(portaalPid, () =>
        belast(url, cookie ?? '', { paginas: PER_RONDE, tegelijk: 10 }),
      )) / PER_RONDE
    const perPagina: number[] = []
    const perGetoond: number[] = []
    const perOnzichtbaar: number[] = []
    for (let ronde = -1; ronde < RONDES; ronde++) {
      const [tien = 0, twintig = 0, honderd = 0] = [
        await ofPage(cookies[0]),
        await ofPage(cookies[1]),
        await ofPage(cookies[2]),
      ]
      // The first round warms up.
      if (ronde < 0) continue
      const kaal = { tien: renderBare(markup[0]), twintig: renderBare(markup[1]) }
      const kaalPerZaak = (kaal.twintig - kaal.tien) / 10
      perPagina.push(twintig / kaal.twintig)
      perGetoond.push((twintig - tien) / 10 / kaalPerZaak)
      perOnzichtbaar.push((honderd - twintig) / 80 / kaalPerZaak)
    }
    return [
      overRondes({ naam: 'lijst van 20: processortijd ÷ kale react-dom', doel: 12, moonshot: 6 }, perPagina),
      overRondes(
        { naam: 'een getoonde zaak meer ÷ kale react-dom per rij', doel: 12.5, moonshot: 5 },
        perGetoond,
      ),
      overRondes(
        { naam: 'een zaak meer op een andere bladzijde ÷ kale react-dom per rij', doel: 12.5, moonshot: 5 },
        perOnzichtbaar,
      ),
    ]
  },
}

/** Processor milliseconds for this markup once, measured by a program of its own. */
function renderBare(markup: Knoop | undefined): number {
  return Number(
    execFileSync(process.execPath, ['e2e/bench/kale-react.ts'], {
      input: JSON.stringify(markup),
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    }),
  )
}
