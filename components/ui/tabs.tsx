type Props = Readonly<{
  label: string
  tabs: { href: string; tekst: string; huidig: boolean }[]
}>

/** Tabs that are links: each has its own URL and works without JavaScript. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="mijn-tabs">
        {tabs.map(({ href, tekst, huidig }) => (
          <li key={href}>
            <a href={href} aria-current={huidig ? 'page' : undefined}>
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
