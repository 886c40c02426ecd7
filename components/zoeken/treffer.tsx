import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { Zoekwoorden } from '@/lib/domain/zoekterm'
import { Gemarkeerd } from './gemarkeerd'

type Props = Readonly<{
  href: string
  titel: string
  woorden: Zoekwoorden
  /** A piece of the text that the words are in. */
  fragment?: string | null
  /** What it is and of when. */
  children: ReactNode
}>

/** One thing that was found. What the municipality wrote is Dutch. */
export function Treffer({ href, titel, woorden, fragment = null, children }: Props) {
  return (
    <li className="mijn-treffer">
      <Link href={href} lang="nl">
        <Gemarkeerd tekst={titel} woorden={woorden} />
      </Link>
      {fragment ? (
        <p lang="nl">
          <Gemarkeerd tekst={fragment} woorden={woorden} />
        </p>
      ) : null}
      <p className="mijn-zacht">{children}</p>
    </li>
  )
}
