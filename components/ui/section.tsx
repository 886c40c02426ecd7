import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = Readonly<{ id: string; titel: string; actie?: ReactNode; children: ReactNode }>

/** A part of a page under its own heading, named by it. */
export function Section({ id, titel, actie, children }: Props) {
  return (
    <section className="mijn-sectie" aria-labelledby={id}>
      <div className="mijn-sectie__kop">
        <Heading level={2} id={id}>
          {titel}
        </Heading>
        {actie}
      </div>
      {children}
    </section>
  )
}
