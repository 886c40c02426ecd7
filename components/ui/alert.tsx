import type { ReactNode } from 'react'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@/components/ui/iconen'
import { Heading } from './heading'

type Soort = 'info' | 'warning' | 'error' | 'ok'
const ICONS = {
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  error: IconAlertTriangle,
  ok: IconCircleCheck,
}

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
  const Icon = ICONS[soort]
  return (
    <div className={`utrecht-alert utrecht-alert--${soort}`}>
      <div className="utrecht-alert__icon">
        <Icon size={26} aria-hidden="true" />
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
