import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { IconArchive, IconLayoutGrid, IconUser } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'

const ITEMS = [
  { id: 'overzicht', href: '/overzicht', Icon: IconLayoutGrid },
  { id: 'zaken', href: '/zaken', Icon: IconArchive },
  { id: 'profiel', href: '/profiel', Icon: IconUser },
] as const

export type NavigatieId = (typeof ITEMS)[number]['id']

/** Numbers beside the parts that have one; null when it cannot be known now. They come when they come. */
export type Tellingen = { zaken?: Promise<number | null> }

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
            {id === 'zaken' && tellingen.zaken ? (
              <Suspense>
                <Zakentelling aantal={tellingen.zaken} />
              </Suspense>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Zakentelling({ aantal: belofte }: Readonly<{ aantal: Promise<number | null> }>) {
  const t = useTranslations('kader')
  const aantal = use(belofte)
  if (!aantal) return null
  return (
    <NumberBadge value={aantal} label={t('aantalZaken', { aantal })}>
      {aantal}
    </NumberBadge>
  )
}
