import { Heading as NlHeading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'

type Props = Readonly<{
  level: 1 | 2 | 3
  /** Looks like another level than it is in the outline. */
  look?: 1 | 2 | 3
  id?: string
  /** Set when the text is in another language than the page. */
  lang?: string
  children: ReactNode
}>

export function Heading({ level, look = level, id, lang, children }: Props) {
  return (
    <NlHeading level={level} appearance={`level-${look}`} id={id} lang={lang}>
      {children}
    </NlHeading>
  )
}
