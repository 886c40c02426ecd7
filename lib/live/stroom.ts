import 'server-only'
import { ALLES } from '@/lib/domain/live'
import type { Signaal } from './verdeler'

/** Well under the minute after which proxies drop a silent connection. */
const HARTSLAG_MS = 25_000
/** Messages that may wait for a browser that does not read; it comes back, and asks for everything. */
const MAX_WACHTEND = 100
/** A timer counts no further than this. */
const MAX_TIMER_MS = 2 ** 31 - 1

export type StroomVraag = {
  /** The browser had a stream before: what it missed is not known, so it is told that anything may have changed. */
  hervat: boolean
  /** When the session ends if nothing is asked any more. */
  einde: Date
  /** Looks again when that moment has come; null when the session is over. */
  hernieuw: () => Promise<Date | null>
  /** Begins to follow; gives the way to stop. */
  volg: (volger: (signaal: Signaal) => void) => Promise<() => void>
  /** Called once, however it ends. */
  bijEinde: () => void
}

/**
 * Server-sent events (HTML standard, 9.2): `data` is a `LiveBericht`, and a comment now and then keeps the line open.
 * The one id says no more than "there was a stream". Rejects when it cannot follow.
 */
export async function createStroom(vraag: StroomVraag): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let klok: NodeJS.Timeout | undefined
  let hartslag: NodeJS.Timeout | undefined
  let stopVolgen = () => {}
  let voorbij = false

  const ruimOp = () => {
    if (voorbij) return false
    voorbij = true
    clearTimeout(klok)
    clearInterval(hartslag)
    stopVolgen()
    vraag.bijEinde()
    return true
  }
  const sluit = () => {
    if (ruimOp()) controller?.close()
  }
  const stuur = (text: string) => {
    if (voorbij) return
    controller?.enqueue(encoder.encode(text))
    if ((controller?.desiredSize ?? 0) < -MAX_WACHTEND) sluit()
  }
  const wachtTot = (einde: Date) => {
    const over = Math.min(Math.max(0, einde.getTime() - Date.now()), MAX_TIMER_MS)
    klok = setTimeout(async () => {
      // A visit in another tab may have prolonged it.
      const nieuw = await vraag.hernieuw().catch(() => null)
      if (nieuw && !voorbij) wachtTot(nieuw)
      else sluit()
    }, over)
  }

  try {
    stopVolgen = await vraag.volg((signaal) => {
      if (signaal === 'einde') sluit()
      else stuur(`data: ${signaal}\n\n`)
    })
  } catch (error) {
    ruimOp()
    throw error
  }
  return new ReadableStream({
    start(begonnen) {
      controller = begonnen
      if (voorbij) return controller.close()
      stuur('retry: 3000\nid: 1\n\n')
      if (vraag.hervat) stuur(`data: ${ALLES}\n\n`)
      wachtTot(vraag.einde)
      hartslag = setInterval(() => stuur(':\n\n'), HARTSLAG_MS)
    },
    cancel: () => void ruimOp(),
  })
}
