import type { ReactNode } from 'react'
import { getBezoeker } from '@/app/bezoeker'
import { getGemeente } from '@/app/gemeente'
import { Kader } from '@/components/layout/kader'

export default async function PortaalLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Kader gemeente={await getGemeente()} bezoeker={await getBezoeker()}>
      {children}
    </Kader>
  )
}
