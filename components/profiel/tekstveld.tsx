import { FormLabel, Textbox } from '@utrecht/component-library-react'
import type { ComponentProps } from 'react'

type Props = Readonly<{
  naam: string
  label: string
  hulp?: string
  fout?: string | undefined
  /** Room for a few characters only. */
  kort?: boolean
}> &
  Pick<
    ComponentProps<'input'>,
    'type' | 'autoComplete' | 'inputMode' | 'defaultValue' | 'maxLength' | 'pattern'
  >

/** Label, explanation, error, field: in that order, and tied together for a screen reader. */
export function Tekstveld({ naam, label, hulp, fout, kort = false, ...input }: Props) {
  const beschreven = [hulp && `${naam}-hulp`, fout && `${naam}-fout`].filter(Boolean).join(' ')
  return (
    <div className={`mijn-veld ${fout ? 'mijn-veld--fout' : ''}`}>
      <FormLabel htmlFor={naam}>{label}</FormLabel>
      {hulp ? (
        <p className="mijn-veld__hulp" id={`${naam}-hulp`}>
          {hulp}
        </p>
      ) : null}
      {fout ? (
        <p className="mijn-veld__fout" id={`${naam}-fout`}>
          {fout}
        </p>
      ) : null}
      <Textbox
        id={naam}
        name={naam}
        className={kort ? 'utrecht-textbox--kort' : undefined}
        aria-required="true"
        invalid={Boolean(fout)}
        aria-describedby={beschreven || undefined}
        {...input}
      />
    </div>
  )
}
