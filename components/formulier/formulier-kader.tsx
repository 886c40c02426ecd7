import type { ReactNode } from 'react'

type Props = Readonly<{
  actie: string
  /** For whom it is opened; in the address, as it has to be known before a byte of the form is read. */
  voor: string
  id?: string
  children: ReactNode
}>

/** A form that is posted whole, with or without JavaScript; the server checks, not the browser. */
export function FormulierKader({ actie, voor, id, children }: Props) {
  return (
    <form
      id={id}
      className="mijn-formulier"
      method="post"
      action={`${actie}${actie.includes('?') ? '&' : '?'}${new URLSearchParams({ voor })}`}
      encType="multipart/form-data"
      noValidate
    >
      {children}
    </form>
  )
}
