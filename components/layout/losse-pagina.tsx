import type { ReactNode } from 'react'
import { Heel } from './vangnet'

/** The part of a page without navigation between header and footer. */
export function LossePagina({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <main id="inhoud" tabIndex={-1} className="mijn-wrap mijn-vul mijn-inhoud mijn-inhoud--los">
      {children}
      <Heel />
    </main>
  )
}
