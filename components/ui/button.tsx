import { Button as NlButton } from '@nl-design-system-candidate/button-react'
import type { ReactNode } from 'react'

type Look = 'primary' | 'secondary'

type ButtonProps = Readonly<{ look?: Look; name?: string; value?: string; children: ReactNode }>

/** Submits the form around it; `name` and `value` tell which of its buttons it was. */
export function Button({ look = 'primary', name, value, children }: ButtonProps) {
  return (
    <NlButton type="submit" purpose={look} name={name} value={value}>
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
