'use client'

import type { StaticImageData } from 'next/image'
import sprite from './iconen.svg'
import type { ICOONNAMEN } from './icoonnamen'

export type Icoonnaam = (typeof ICOONNAMEN)[number]

const { src }: StaticImageData = sprite

/**
 * A decoration beside a text. A client component, so that its drawing stays out of what is streamed: what React puts in the
 * page for an `<svg>` whose parts come later has a style of its own, which the Content Security Policy refuses.
 */
export function Icoon({ naam, maat }: Readonly<{ naam: Icoonnaam; maat: number }>) {
  return (
    <svg className="mijn-icoon" width={maat} height={maat} aria-hidden="true">
      <use href={`${src}#${naam}`} />
    </svg>
  )
}
