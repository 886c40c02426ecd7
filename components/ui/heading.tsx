import { Heading as NlHeading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'

type Props = Readonly<{
  level: 1 | 2 | 3
  /** Looks like another level than it is in the outline. */
  look?: 1 | 2 | 3
  id?: string
  children: ReactNode
}>

export function Heading({ level, look = level, id, children }: Props) {
  return (
    <NlHeading level={level} appearance={`level-${look}`} {...(id ? { id } : {})}>
      {children}
    </NlHeading>
  )
}
