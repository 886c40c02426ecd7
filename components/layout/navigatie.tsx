import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { IconArchive, IconLayoutGrid } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

const ITEMS = [
  { id: 'overzicht', href: '/overzicht', Icon: IconLayoutGrid },
  { id: 'zaken', href: '/zaken', Icon: IconArchive },
] as const

export type NavigatieId = (typeof ITEMS)[number]['id']
/** Number and the words for who cannot see the badge. */
export type Tellingen = Partial<Record<NavigatieId, { aantal: number; tekst: string }>>

type Props = Readonly<{ huidig: NavigatieId | null; tellingen?: Tellingen }>

/** The list of the portal's parts; the caller puts it in a `<nav>`. */
export function Navigatie({ huidig, tellingen = {} }: Props) {
  const t = useTranslations('kader.menuItems')
  return (
    <ul className="mijn-nav">
      {ITEMS.map(({ id, href, Icon }) => (
        <li key={id}>
          <a href={href} aria-current={id === huidig ? 'page' : undefined}>
            <Icon size={22} aria-hidden="true" />
            {t(id)}
            {tellingen[id]?.aantal ? (
              <NumberBadge value={tellingen[id].aantal} label={tellingen[id].tekst}>
                {tellingen[id].aantal}
              </NumberBadge>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
