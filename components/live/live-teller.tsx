'use client'

import { useSyncExternalStore } from 'react'
import { leesTellers, type Teller, type TellerId, volgTellers } from './tellers'

type Props = Readonly<{ id: TellerId; begin: Teller | null }>

/** A number of the navigation: as the page brought it, and from then on as it is. Markup of the NLDS Number Badge. */
export function LiveTeller({ id, begin }: Props) {
  const nieuw = useSyncExternalStore(volgTellers, leesTellers, () => null)
  const { aantal, tekst } = nieuw?.[id] ?? begin ?? { aantal: 0, tekst: '' }
  if (aantal === 0) return null
  return (
    <data className="nl-number-badge" value={aantal}>
      <span hidden aria-hidden="true" className="nl-number-badge__visible-label">
        {aantal}
      </span>
      <span className="nl-number-badge__hidden-label">{tekst}</span>
    </data>
  )
}
