import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStroom, type StroomVraag } from './stroom'
import type { Signaal } from './verdeler'

const begin = new Date('2026-11-24T09:00:00Z')
const over = (minuten: number) => new Date(begin.getTime() + minuten * 60_000)
const OPENING = 'retry: 3000\nid: 1\n\n'

beforeEach(() => {
  vi.useFakeTimers({ now: begin })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream with what it sent so far, and the way to tell it something. */
async function open(anders: Partial<StroomVraag> = {}) {
  let volger: (signaal: Signaal) => void = () => {}
  const stopVolgen = vi.fn()
  const bijEinde = vi.fn()
  const stroom = await createStroom({
    hervat: false,
    einde: over(15),
    hernieuw: async () => null,
    volg: async (hoor) => {
      volger = hoor
      return stopVolgen
    },
    bijEinde,
    ...anders,
  })
  const staat = { tekst: '', dicht: false }
  const reader = stroom.getReader()
  const lees = async () => {
    const decoder = new TextDecoder()
    for (let stuk = await reader.read(); !stuk.done; stuk = await reader.read())
      staat.tekst += decoder.decode(stuk.value)
    staat.dicht = true
  }
  const gelezen = lees()
  await vi.advanceTimersByTimeAsync(0)
  return { staat, reader, gelezen, hoor: (signaal: Signaal) => volger(signaal), stopVolgen, bijEinde }
}

it('tells what changed and nothing more, and keeps the line open with a comment', async () => {
  const { staat, hoor } = await open()
  hoor('taken')
  hoor('berichten')
  await vi.advanceTimersByTimeAsync(25_000)
  expect(staat.tekst).toBe(`${OPENING}data: taken\n\ndata: berichten\n\n:\n\n`)
})

it('after a gap says once that anything may have changed', async () => {
  const { staat } = await open({ hervat: true })
  expect(staat.tekst).toBe(`${OPENING}data: alles\n\n`)
})

it('closes when the session ends, and not before', async () => {
  const { staat, bijEinde, stopVolgen } = await open({ einde: over(15) })
  await vi.advanceTimersByTimeAsync(15 * 60_000 - 1)
  expect(staat.dicht).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(staat.dicht).toBe(true)
  expect(bijEinde).toHaveBeenCalledOnce()
  expect(stopVolgen).toHaveBeenCalledOnce()
})

it('goes on when the session was prolonged elsewhere, until its new end', async () => {
  const einden = [over(25), null]
  const { staat } = await open({ hernieuw: async () => einden.shift() ?? null })
  await vi.advanceTimersByTimeAsync(15 * 60_000)
  expect(staat.dicht).toBe(false)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(staat.dicht).toBe(true)
})

it.each([
  { wat: 'the session cannot be looked up', doe: () => {}, hernieuw: () => Promise.reject(new Error('weg')) },
  { wat: 'it is told that the session is over', doe: (hoor: (s: Signaal) => void) => hoor('einde') },
])('closes when $wat', async ({ doe, hernieuw }) => {
  const { staat, hoor, bijEinde } = await open({ einde: over(1), ...(hernieuw && { hernieuw }) })
  doe(hoor)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(staat.dicht).toBe(true)
  hoor('taken')
  expect(bijEinde).toHaveBeenCalledOnce()
})

it('stops following when the browser goes, and leaves no clock behind', async () => {
  const { reader, stopVolgen, bijEinde } = await open()
  await reader.cancel()
  expect(stopVolgen).toHaveBeenCalledOnce()
  expect(bijEinde).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

it('lets go of a browser that does not read any more', async () => {
  let volger: (signaal: Signaal) => void = () => {}
  const bijEinde = vi.fn()
  await createStroom({
    ...{ hervat: false, einde: over(15), hernieuw: async () => null, bijEinde },
    volg: async (hoor) => {
      volger = hoor
      return () => {}
    },
  })
  for (let keer = 0; keer < 200; keer++) volger('taken')
  expect(bijEinde).toHaveBeenCalledOnce()
})

it('counts as ended when it cannot follow', async () => {
  const bijEinde = vi.fn()
  await expect(open({ bijEinde, volg: () => Promise.reject(new Error('stuk')) })).rejects.toThrow('stuk')
  expect(bijEinde).toHaveBeenCalledOnce()
})
