import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { IconArchive, IconLayoutGrid, IconListCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'

const ITEMS = [
  { id: 'overzicht', href: '/overzicht', Icon: IconLayoutGrid },
  { id: 'taken', href: '/taken', Icon: IconListCheck },
  { id: 'zaken', href: '/zaken', Icon: IconArchive },
] as const

export type NavigatieId = (typeof ITEMS)[number]['id']

/** Numbers beside the parts that have one; null when it cannot be known now. They come when they come. */
export type Tellingen = { zaken?: Promise<number | null>; taken?: Promise<number | null> }

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
            <Suspense>
              {id === 'zaken' && tellingen.zaken ? (
                <Telling aantal={tellingen.zaken} label="aantalZaken" />
              ) : null}
              {id === 'taken' && tellingen.taken ? (
                <Telling aantal={tellingen.taken} label="aantalTaken" />
              ) : null}
            </Suspense>
          </a>
        </li>
      ))}
    </ul>
  )
}

type TellingProps = Readonly<{ aantal: Promise<number | null>; label: 'aantalZaken' | 'aantalTaken' }>

function Telling({ aantal: belofte, label }: TellingProps) {
  const t = useTranslations('kader')
  const aantal = use(belofte)
  if (!aantal) return null
  return (
    <NumberBadge value={aantal} label={t(label, { aantal })}>
      {aantal}
    </NumberBadge>
  )
}
