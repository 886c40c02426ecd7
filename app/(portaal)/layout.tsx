import '@/components/stijl/sessie.css'
import type { ReactNode } from 'react'
import { getBezoeker } from '@/app/bezoeker'
import { getGemeente } from '@/app/gemeente'
import { Kader } from '@/components/layout/kader'
import { NamensBalk } from '@/components/sessie/namens-balk'
import { getNamens } from './namens'
import { Sessiebewaking } from './sessiebewaking'

export default async function PortaalLayout({ children }: Readonly<{ children: ReactNode }>) {
  const namens = await getNamens()
  return (
    <Kader gemeente={await getGemeente()} bezoeker={await getBezoeker()}>
      {namens ? <NamensBalk {...namens} /> : null}
      {children}
      <Sessiebewaking />
    </Kader>
  )
}
