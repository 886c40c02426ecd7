/** The municipality writes its opening hours in Dutch, whatever the language of the page. */
export function Openingstijden({ tekst }: Readonly<{ tekst: string }>) {
  return <span lang="nl">{tekst}</span>
}
