import '@/components/stijl/sessie.css'
import type { ReactNode } from 'react'
import { getBezoeker } from '@/app/bezoeker'
import { getGemeente } from '@/app/gemeente'
import { Kader } from '@/components/layout/kader'
import { NamensBalk } from '@/components/sessie/namens-balk'
import { getEigenIdentiteit } from '@/lib/auth/identiteit'
import { heeftKeuze } from '@/lib/services/vertegenwoordiging/heeft-keuze'
import { getNamens } from './namens'
import { Sessiebewaking } from './sessiebewaking'

export default async function PortaalLayout({ children }: Readonly<{ children: ReactNode }>) {
  const namens = await getNamens()
  const eigen = await getEigenIdentiteit()
  return (
    <Kader
      gemeente={await getGemeente()}
      bezoeker={await getBezoeker()}
      kiestNamens={eigen ? await heeftKeuze(eigen) : false}
    >
      {namens ? <NamensBalk namens={namens} /> : null}
      {children}
      <Sessiebewaking />
    </Kader>
  )
}
