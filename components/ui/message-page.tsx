import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = Readonly<{ beeld: ReactNode; kop: string; children: ReactNode }>

/** A page that tells one thing: what happened and what to do now. */
export function MessagePage({ beeld, kop, children }: Props) {
  return (
    <div className="mijn-melding">
      <span className="mijn-melding__beeld" aria-hidden="true">
        {beeld}
      </span>
      <div>
        <Heading level={1}>{kop}</Heading>
        {children}
      </div>
    </div>
  )
}
