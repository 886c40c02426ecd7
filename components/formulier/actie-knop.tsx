import { Button as NlButton } from '@nl-design-system-candidate/button-react'
import type { ReactNode } from 'react'

type Props = Readonly<{
  waarde: string
  look?: 'primary' | 'secondary' | 'subtle'
  label?: string
  children: ReactNode
}>

/** Submits the form around it and says what for. */
export function ActieKnop({ waarde, look = 'primary', label, children }: Props) {
  return (
    <NlButton type="submit" purpose={look} name="actie" value={waarde} aria-label={label}>
      {children}
    </NlButton>
  )
}
