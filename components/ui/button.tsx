import { Button as NlButton } from '@nl-design-system-candidate/button-react'
import type { ReactNode } from 'react'

type Look = 'primary' | 'secondary'

/** Submits the form around it. */
export function Button({ look = 'primary', children }: Readonly<{ look?: Look; children: ReactNode }>) {
  return (
    <NlButton type="submit" purpose={look}>
      {children}
    </NlButton>
  )
}

/** A link with the weight of a button, for the one next step of a page. */
export function ButtonLink({
  href,
  look = 'primary',
  children,
}: Readonly<{ href: string; look?: Look; children: ReactNode }>) {
  return (
    <a className={`nl-button nl-button--${look}`} href={href}>
      {children}
    </a>
  )
}
