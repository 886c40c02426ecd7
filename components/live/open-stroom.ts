import type { LiveBericht } from '@/lib/domain/live'

const ADRES = '/api/mijn/gebeurtenissen'
/** A tab that nobody looks at lets go: browsers have few connections to one server. */
const UIT_BEELD_MS = 60_000
const OPNIEUW_MS = 60_000

type Hoor = {
  bericht: (bericht: LiveBericht) => void
  /** Whether changes come by themselves from now on. */
  stand: (open: boolean) => void
}

/** Keeps the live stream open while the page is looked at; gives the way to stop. */
export function openStroom({ bericht, stand }: Hoor): () => void {
  let bron: EventSource | undefined
  let klok: number | undefined

  const open = () => {
    clearTimeout(klok)
    if (bron && bron.readyState !== EventSource.CLOSED) return
    bron = new EventSource(ADRES)
    bron.onopen = () => stand(true)
    bron.onmessage = ({ data }: MessageEvent<LiveBericht>) => bericht(data)
    bron.onerror = () => {
      stand(false)
      // A broken line is mended by the browser itself; after a refusal it stops.
      if (bron?.readyState === EventSource.CLOSED) klok = window.setTimeout(open, OPNIEUW_MS)
    }
  }
  const sluit = () => {
    clearTimeout(klok)
    bron?.close()
  }
  const bijZicht = () => {
    clearTimeout(klok)
    if (document.visibilityState === 'hidden') klok = window.setTimeout(sluit, UIT_BEELD_MS)
    else if (bron?.readyState === EventSource.CLOSED) {
      open()
      bericht('alles')
    }
  }

  open()
  document.addEventListener('visibilitychange', bijZicht)
  return () => {
    document.removeEventListener('visibilitychange', bijZicht)
    sluit()
  }
}
