import type { ReactNode } from 'react'
import { Icoon } from '@/components/ui/icoon'
import { Heading } from './heading'
import { Link } from './link'

type Props = Readonly<{
  titel: string
  /** Where to go from here. */
  stap?: { href: string; tekst: string }
  children: ReactNode
}>

export function EmptyState({ titel, stap, children }: Props) {
  return (
    <div className="mijn-leeg">
      <Icoon naam="folder-open" maat={36} />
      <Heading level={2} look={3}>
        {titel}
      </Heading>
      {children}
      {stap ? (
        <Link className="mijn-leeg__stap" href={stap.href}>
          {stap.tekst}
        </Link>
      ) : null}
    </div>
  )
}
