import type { ReactNode } from 'react'

type Props = Readonly<{ actie: string; id?: string; children: ReactNode }>

/** A form that is posted whole, with or without JavaScript; the server checks, not the browser. */
export function FormulierKader({ actie, id, children }: Props) {
  return (
    <form
      id={id}
      className="mijn-formulier"
      method="post"
      action={actie}
      encType="multipart/form-data"
      noValidate
    >
      {children}
    </form>
  )
}
