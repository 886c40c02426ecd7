import type { ReactNode } from 'react'

type Props = Readonly<{ rijen: { naam: string; waarde: ReactNode }[] }>

/** Labels with values. Own markup: the base theme has no tokens for the library's data list. */
export function DataList({ rijen }: Props) {
  return (
    <dl className="mijn-gegevens">
      {rijen.map(({ naam, waarde }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
