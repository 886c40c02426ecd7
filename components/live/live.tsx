'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { SESSIE_VOORBIJ } from '@/components/sessie/sessie-voorbij'
import type { LiveSoort } from '@/lib/domain/live'
import { isBezig } from './is-bezig'
import { openStroom } from './open-stroom'
import { PEIL_MS, type TellerId, type Tellers } from './tellers'

const VERZAMEL_MS = 500

// Only for who stays until something changes: a first visit does without.
const Bijwerken = lazy(() => import('./bijwerken').then(({ Bijwerken }) => ({ default: Bijwerken })))

type Props = Readonly<{
  /** What this page shows, and so is fetched again when it changes. */
  soorten: readonly LiveSoort[]
  /** The counts that the page itself came with. */
  begin: Readonly<Record<TellerId, Promise<number | null>>>
  /** What is said when something is new. */
  teksten: Readonly<Record<LiveSoort, string>>
}>

/**
 * Keeps the page true while it stands open: counts, and what it lists. It never moves the focus, leaves alone who is
 * filling something in, and says in one polite line what is new. Without JavaScript a reload shows the same.
 */
export function Live({ soorten, begin, teksten }: Props) {
  const router = useRouter()
  const [melding, setMelding] = useState({ tekst: '', nummer: 0 })
  const [keer, setKeer] = useState(0)
  const [live, setLive] = useState(false)
  const bekend = useRef<Partial<Record<TellerId, number>>>({})
  const ververs = useVerversing(router.refresh)
  // Each refresh brings new props; the stream stays open through all of them.
  const pagina = useRef({ soorten, teksten })
  useEffect(() => {
    pagina.current = { soorten, teksten }
  }, [soorten, teksten])
  const zeg = useCallback((soort: LiveSoort) => {
    setMelding(({ nummer }) => ({ tekst: pagina.current.teksten[soort], nummer: nummer + 1 }))
  }, [])

  useEffect(() => {
    for (const id of ['taken', 'berichten'] as const)
      void begin[id].then((aantal) => {
        // Once: after a refresh the page may know the new count before the counts came, and it would not be news.
        if (aantal !== null) bekend.current[id] ??= aantal
      })
  }, [begin])

  useEffect(() => {
    const nodig = () => setKeer((vorige) => vorige + 1)
    const stop = openStroom({
      bericht: (bericht) => {
        nodig()
        const getoond = pagina.current.soorten
        if (bericht === 'alles' ? getoond.length > 0 : getoond.includes(bericht)) ververs()
        // Of taken and berichten the count tells whether there is something new. The e-mail about them is a contact too:
        // said on the overview it would drown them.
        if (bericht === 'zaken' && getoond.includes(bericht)) zeg(bericht)
        if (bericht === 'contactmomenten' && getoond.length === 1 && getoond[0] === bericht) zeg(bericht)
      },
      stand: (open) => {
        setLive(open)
        if (!open) nodig()
      },
    })
    window.addEventListener('focus', nodig, { once: true })
    // Of what rests elsewhere no change is told: the counts say whether there is such a source.
    const peiling = window.setTimeout(nodig, PEIL_MS)
    return () => {
      stop()
      clearTimeout(peiling)
      window.removeEventListener('focus', nodig)
    }
  }, [ververs, zeg])

  const bijTellers = useCallback(
    (tellers: Tellers) => {
      for (const id of ['taken', 'berichten'] as const) {
        const aantal = tellers[id]?.aantal
        const vorige = bekend.current[id]
        if (aantal === undefined) continue
        bekend.current[id] = aantal
        if (vorige === undefined || vorige === aantal) continue
        if (aantal > vorige) zeg(id)
        if (pagina.current.soorten.includes(id)) ververs()
      }
    },
    [ververs, zeg],
  )

  return (
    <>
      <p aria-live="polite" className="mijn-onzichtbaar">
        {/* A new element each time: the same words twice are said twice. */}
        <span key={melding.nummer}>{melding.tekst}</span>
      </p>
      {keer > 0 ? (
        <Suspense>
          <Bijwerken keer={keer} live={live} bijTellers={bijTellers} bijEinde={meldEinde} />
        </Suspense>
      ) : null}
    </>
  )
}

const meldEinde = () => window.dispatchEvent(new Event(SESSIE_VOORBIJ))

/** Does it once for what comes together, and not before the visitor can be disturbed. */
function useVerversing(doe: () => void): () => void {
  const klok = useRef<number>(undefined)
  useEffect(() => () => clearTimeout(klok.current), [])
  return useCallback(() => {
    const probeer = () => {
      klok.current = undefined
      if (isBezig()) klok.current = window.setTimeout(probeer, 1_000)
      else doe()
    }
    klok.current ??= window.setTimeout(probeer, VERZAMEL_MS)
  }, [doe])
}
