import { ButtonLink } from '@/components/ui/button'

type Props = Readonly<{
  tekst: string
  /** Path to return to after the login. */
  terug?: string | undefined
}>

export function OpnieuwInloggen({ tekst, terug }: Props) {
  return (
    <div className="mijn-knopregel">
      <ButtonLink href={terug ? `/inloggen?${new URLSearchParams({ terug })}` : '/inloggen'}>
        {tekst}
      </ButtonLink>
    </div>
  )
}
