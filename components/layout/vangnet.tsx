'use client'

import { useServerInsertedHTML } from 'next/navigation'
import { createContext, type ReactNode, use, useState } from 'react'

// Through this file, which every page loads: each of the three error pages would bring a copy of its own.
export { Misgegaan } from '@/components/fout/misgegaan'

type Stand = { heel: boolean; gezegd: boolean }

const StandContext = createContext<Stand>({ heel: false, gezegd: false })

/**
 * A page that fails, or answers 404, leaves the server as an empty document that only JavaScript fills. What is inserted
 * here still reaches its head: it takes a browser without JavaScript to `adres`.
 */
export function Vangnet({ adres, children }: Readonly<{ adres: string; children: ReactNode }>) {
  const [stand] = useState<Stand>(() => ({ heel: false, gezegd: false }))
  // Called for each piece that is sent: once is enough.
  useServerInsertedHTML(() => {
    if (stand.heel || stand.gezegd) return null
    stand.gezegd = true
    return (
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${adres}`} />
      </noscript>
    )
  })
  return <StandContext value={stand}>{children}</StandContext>
}

/** Part of every frame that a page brings: where it is rendered, the page came whole and the vangnet is not needed. */
export function Heel() {
  use(StandContext).heel = true
  return null
}
