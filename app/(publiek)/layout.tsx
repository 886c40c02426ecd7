import type { ReactNode } from 'react'
import { getBezoeker } from '@/app/bezoeker'
import { getGemeente } from '@/app/gemeente'
import { Kader } from '@/components/layout/kader'
import { LossePagina } from '@/components/layout/losse-pagina'

export default async function PubliekLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Kader gemeente={await getGemeente()} bezoeker={await getBezoeker()}>
      <LossePagina>{children}</LossePagina>
    </Kader>
  )
}
