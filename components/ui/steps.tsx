import type { ReactNode } from 'react'
import { Icoon } from '@/components/ui/icoon'

export type Step = {
  naam: ReactNode
  staat: 'geweest' | 'huidig' | 'komend'
  /** What the state is called for who cannot see the marker: "Huidige stap:". */
  staatTekst: string
  meer: ReactNode
}

/** A vertical list of all steps, past, current and coming. */
export function Steps({ steps }: Readonly<{ steps: Step[] }>) {
  return (
    <ol className="mijn-stappen">
      {steps.map(({ naam, staat, staatTekst, meer }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a register may use one name for two steps; the list is static
          key={index}
          className={`mijn-stap mijn-stap--${staat}`}
          aria-current={staat === 'huidig' ? 'step' : undefined}
        >
          <span className="mijn-stap__bol" aria-hidden="true">
            {staat === 'geweest' ? <Icoon naam="check" maat={20} /> : index + 1}
          </span>
          <div>
            <p className="mijn-stap__naam">
              <span className="mijn-onzichtbaar">{staatTekst} </span>
              {naam}
            </p>
            {meer}
          </div>
        </li>
      ))}
    </ol>
  )
}
