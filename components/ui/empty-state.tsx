import { IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = Readonly<{ titel: string; children: ReactNode }>

export function EmptyState({ titel, children }: Props) {
  return (
    <div className="mijn-leeg">
      <IconFolderOpen size={36} aria-hidden="true" />
      <Heading level={2} look={3}>
        {titel}
      </Heading>
      {children}
    </div>
  )
}
