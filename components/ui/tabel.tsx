'use client'

export type Kolom = Readonly<{
  kop: string
  /** Must not wrap. */
  vast?: boolean
  /** A number that a browser must not translate or break up. */
  letterlijk?: boolean
}>
/** `iso` makes the text a date for machines too. */
export type Cel = string | Readonly<{ tekst: string; iso: string }> | null
export type Rij = Readonly<{ href: string; titel: string; cellen: readonly Cel[] }>

type Props = Readonly<{
  bijschrift: string
  titel: string
  kolommen: readonly Kolom[]
  rijen: readonly Rij[]
}>

// Spelled out because on a small screen the rows become blocks, and browsers drop a table's own semantics with its `display`.
const TABEL = { role: 'table', className: 'utrecht-table mijn-tabel' }
const KOPDEEL = { role: 'rowgroup', className: 'utrecht-table__header' }
const RIJDEEL = { role: 'rowgroup', className: 'utrecht-table__body' }
const RIJ = { role: 'row', className: 'utrecht-table__row' }
const KOP = { role: 'columnheader', className: 'utrecht-table__header-cell' }
const CEL = { role: 'cell', className: 'utrecht-table__cell' }
const TITEL = { role: 'cell', className: 'utrecht-table__cell mijn-tabel__titel' }
const VAST = { role: 'cell', className: 'utrecht-table__cell mijn-tabel__vast' }

/**
 * Rows that are links, with their first cell as the text. Of a client component only the contents of the rows are sent
 * along with the HTML; of a server component that would be every element of them once more.
 */
export function Tabel({ bijschrift, titel, kolommen, rijen }: Props) {
  return (
    <table {...TABEL}>
      <caption className="utrecht-table__caption mijn-onzichtbaar">{bijschrift}</caption>
      <thead {...KOPDEEL}>
        <tr {...RIJ}>
          {[titel, ...kolommen.map(({ kop }) => kop)].map((kop) => (
            <th key={kop} scope="col" {...KOP}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...RIJDEEL}>
        {rijen.map(({ href, titel: tekst, cellen }) => (
          <tr key={href} {...RIJ}>
            <td {...TITEL}>
              <a href={href} className="nl-link mijn-dekkend" lang="nl">
                {tekst}
              </a>
            </td>
            {kolommen.map(({ kop, vast, letterlijk }, index) => (
              <td key={kop} data-label={kop} {...(vast ? VAST : CEL)}>
                <Inhoud cel={cellen[index] ?? null} letterlijk={letterlijk} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Inhoud({ cel, letterlijk = false }: Readonly<{ cel: Cel; letterlijk?: boolean | undefined }>) {
  if (cel === null) return null
  if (typeof cel !== 'string') return <time dateTime={cel.iso}>{cel.tekst}</time>
  if (!letterlijk) return cel
  return (
    <span className="utrecht-preserve-data" translate="no">
      {cel}
    </span>
  )
}
