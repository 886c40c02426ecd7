import { markeer, type Zoekwoorden } from '@/lib/domain/zoekterm'

type Props = Readonly<{ tekst: string; woorden: Zoekwoorden }>

/** Text with the found words marked; it reads the same for who does not see the marks. */
export function Gemarkeerd({ tekst, woorden }: Props) {
  let plaats = 0
  return markeer(tekst, woorden).map((deel) => {
    plaats += deel.tekst.length
    return deel.gevonden ? (
      <mark key={plaats} className="mijn-gemarkeerd">
        {deel.tekst}
      </mark>
    ) : (
      deel.tekst
    )
  })
}
