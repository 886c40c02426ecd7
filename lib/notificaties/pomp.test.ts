import { describe, expect, it, vi } from 'vitest'
import { startPomp } from './pomp'

const onError = vi.fn()

describe('startPomp', () => {
  it('works at once, and again for a wake-up that came during a round', async () => {
    let release = () => {}
    const first = new Promise<void>((resolve) => {
      release = resolve
    })
    const ronde = vi.fn(async () => {
      if (ronde.mock.calls.length === 1) await first
      return null
    })
    const pomp = startPomp({ ronde, onError })
    expect(ronde).toHaveBeenCalledTimes(1)
    pomp.wek()
    pomp.wek()
    expect(ronde).toHaveBeenCalledTimes(1)
    release()
    await vi.waitFor(() => expect(ronde).toHaveBeenCalledTimes(2))
    await pomp.stop()
    expect(ronde).toHaveBeenCalledTimes(2)
  })

  it('works again when something becomes due, and goes on after an error', async () => {
    const ronde = vi
      .fn<() => Promise<number | null>>()
      .mockRejectedValueOnce(new Error('even niet'))
      .mockResolvedValueOnce(5)
      .mockResolvedValue(null)
    const pomp = startPomp({ ronde, onError })
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
    pomp.wek()
    await vi.waitFor(() => expect(ronde).toHaveBeenCalledTimes(3))
    await pomp.stop()
  })
})
