import type { Meting } from '../bank'
import { belast } from '../belast'
import { readMarkup, withBrowser } from '../browser'
import { type Figuur, overRondes } from '../figuur'
import { processortijd } from '../processortijd'
import { maakZaken } from '../registers'
import { startKaleNext } from '../start-kale-next'
import { startKaleReact } from '../start-kale-react'
import { median } from '../statistiek'

const RONDES = 5
const PER_BLADZIJDE = 20
const EXTRA = 80

/** Processor milliseconds a page: full list, the same list searched down to one row, and with more zaken than shown. */
type Ronde = {
  vol: number
  eenRij: number
  meer: number
  kaalVol: number
  kaalEenRij: number
  nextVol: number
}

/**
 * Processor time of the portal for a list page ÷ that of react-dom alone and of Next alone for the same markup, and so
 * for one more zaak.
 */
export const processor: Meting = {
  naam: 'processor',
  meet: async ({ stack, regie, cookieOf, portaalPid }) => {
    await maakZaken(regie, 'daan', PER_BLADZIJDE - 1)
    await regie.zaak({ register: 'waterdam', persona: 'daan', omschrijving: 'De enige die gevonden wordt' })
    // Her zaak of the seed stays hidden; a page shows as many as of daan.
    await maakZaken(regie, 'ingrid', PER_BLADZIJDE + EXTRA)
    const [daan, ingrid] = await Promise.all([cookieOf('daan'), cookieOf('ingrid')])
    const vol = `${stack.portaal}/zaken`
    const eenRij = `${vol}?${new URLSearchParams({ zoek: 'enige' })}`
    const markup = await withBrowser(async (browser) => ({
      vol: await readMarkup(browser, vol, daan),
      eenRij: await readMarkup(browser, eenRij, daan),
    }))

    const kaal = await startKaleReact(markup)
    const kaleNext = await startKaleNext({ vol: markup.vol }).catch(async (error: unknown) => {
      await kaal.stop()
      throw error
    })
    try {
      const rondes: Ronde[] = []
      for (let ronde = 0; ronde <= RONDES; ronde++)
        rondes.push({
          vol: await perPagina(portaalPid, vol, daan, 40),
          nextVol: await perPagina(kaleNext.pid, kaleNext.urlOf('vol'), '', 40),
          kaalVol: await perPagina(kaal.pid, kaal.urlOf('vol'), '', 400),
          eenRij: await perPagina(portaalPid, eenRij, daan, 40),
          kaalEenRij: await perPagina(kaal.pid, kaal.urlOf('eenRij'), '', 400),
          meer: await perPagina(portaalPid, vol, ingrid, 40),
        })
      // The first round warms up.
      return figurenVan(rondes.slice(1))
    } finally {
      await Promise.all([kaal.stop(), kaleNext.stop()])
    }
  },
}

async function perPagina(pid: number, url: string, cookie: string, paginas: number): Promise<number> {
  return (await processortijd(pid, () => belast(url, cookie, { paginas, tegelijk: 10 }))) / paginas
}

function figurenVan(rondes: Ronde[]): Figuur[] {
  const middens: Ronde = {
    vol: median(rondes.map(({ vol }) => vol)),
    eenRij: median(rondes.map(({ eenRij }) => eenRij)),
    meer: median(rondes.map(({ meer }) => meer)),
    kaalVol: median(rondes.map(({ kaalVol }) => kaalVol)),
    kaalEenRij: median(rondes.map(({ kaalEenRij }) => kaalEenRij)),
    nextVol: median(rondes.map(({ nextVol }) => nextVol)),
  }
  const kaleRij = (middens.kaalVol - middens.kaalEenRij) / (PER_BLADZIJDE - 1)
  const pagina = ({ vol, kaalVol }: Ronde) => vol / kaalVol
  const next = ({ nextVol, kaalVol }: Ronde) => nextVol / kaalVol
  const bovenNext = ({ vol, nextVol }: Ronde) => vol / nextVol
  const rij = ({ vol, eenRij }: Ronde) => (vol - eenRij) / (PER_BLADZIJDE - 1) / kaleRij
  const onzichtbaar = ({ meer, vol }: Ronde) => (meer - vol) / EXTRA / kaleRij
  return [
    overRondes(
      { naam: `lijst van ${PER_BLADZIJDE}: processortijd ÷ kale react-dom`, doel: 12, moonshot: 6 },
      rondes.map(pagina),
    ),
    overRondes(
      { naam: `lijst van ${PER_BLADZIJDE}: processortijd ÷ kale Next`, doel: 1.5, moonshot: 1.25 },
      rondes.map(bovenNext),
    ),
    // What the framework takes of the figures above; ours to know, not to change.
    overRondes({ naam: 'kale Next ÷ kale react-dom', doel: 15, moonshot: 6 }, rondes.map(next)),
    // A small difference of large numbers: of the medians, as one round says little.
    {
      ...overRondes(
        { naam: 'een rij meer ÷ een rij van kale react-dom', doel: 12.5, moonshot: 5 },
        rondes.map(rij),
      ),
      waarde: rij(middens),
    },
    {
      ...overRondes(
        {
          naam: 'een zaak meer op een andere bladzijde ÷ een rij van kale react-dom',
          ...{ doel: 12.5, moonshot: 5 },
        },
        rondes.map(onzichtbaar),
      ),
      waarde: onzichtbaar(middens),
    },
  ]
}
