import type { ReactNode } from 'react'
import { Heading } from './heading'
import { Icoon } from './icoon'

type Soort = 'info' | 'warning' | 'error' | 'ok'
const ICONEN = {
  info: 'info-circle',
  warning: 'alert-triangle',
  error: 'alert-triangle',
  ok: 'circle-check',
} as const

type Props = Readonly<{
  soort: Soort
  titel?: string
  niveau?: 2 | 3
  children: ReactNode
}>

/**
 * Own markup: the library's Alert always claims a live region, which reads static page content out twice.
 */
export function Alert({ soort, titel, niveau = 2, children }: Props) {
  return (
    <div className={`utrecht-alert utrecht-alert--${soort}`}>
      <div className="utrecht-alert__icon">
        <Icoon naam={ICONEN[soort]} maat={26} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {titel ? (
            <Heading level={niveau} look={3}>
              {titel}
            </Heading>
          ) : null}
          {children}
        </div>
      </div>
    </div>
  )
}
