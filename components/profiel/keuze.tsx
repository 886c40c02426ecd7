import type { ComponentProps } from 'react'

type Props = Readonly<{ tekst: string; uitleg?: string | undefined }> &
  Pick<ComponentProps<'input'>, 'id' | 'type' | 'name' | 'value' | 'defaultChecked'>

/** One checkbox or radio button, the whole line of which can be pressed. */
export function Keuze({ tekst, uitleg, ...input }: Props) {
  return (
    <label className="mijn-keuze">
      <input {...input} />
      <span>
        {tekst}
        {uitleg ? <span className="mijn-keuze__uitleg">{uitleg}</span> : null}
      </span>
    </label>
  )
}
