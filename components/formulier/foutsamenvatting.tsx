import type { ReactNode } from 'react'
import { Icoon } from '@/components/ui/icoon'

export type Fout = { veldId: string; tekst: string }

/** Fragment of the heading: a redirect to it gives the errors the focus, without JavaScript too. */
export const FOUTEN_ANKER = 'fouten'

type Props = Readonly<{ titel: string; fouten: Fout[]; children?: ReactNode }>

/** Above a form that was refused: each error leads to its field. Its heading takes the focus, so it is no live region. */
export function Foutsamenvatting({ titel, fouten, children }: Props) {
  return (
    <div className="utrecht-alert utrecht-alert--error mijn-foutsamenvatting">
      <div className="utrecht-alert__icon">
        <Icoon naam="alert-triangle" maat={26} />
      </div>
      <div className="utrecht-alert__content">
        <h2 id={FOUTEN_ANKER} tabIndex={-1} className="nl-heading nl-heading--level-3">
          {titel}
        </h2>
        {children}
        {fouten.length > 0 ? (
          <ul className="utrecht-unordered-list">
            {fouten.map(({ veldId, tekst }) => (
              <li key={`${veldId}-${tekst}`} className="utrecht-unordered-list__item">
                <a className="nl-link" href={`#${veldId}`}>
                  {tekst}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
