import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'
import { LiveTeller } from '@/components/live/live-teller'
import { Icoon } from '@/components/ui/icoon'

export const ITEMS = [
  { id: 'overzicht', href: '/overzicht', icoon: 'layout-grid' },
  { id: 'taken', href: '/taken', icoon: 'list-check' },
  { id: 'zaken', href: '/zaken', icoon: 'archive' },
  { id: 'berichten', href: '/berichten', icoon: 'inbox' },
  { id: 'contactmomenten', href: '/contactmomenten', icoon: 'messages' },
  { id: 'profiel', href: '/profiel', icoon: 'user' },
] as const

export type NavigatieId = (typeof ITEMS)[number]['id']

/** Numbers beside the parts that have one; null when it cannot be known now. They come when they come. */
export type Tellingen = Partial<Record<Telbaar, Promise<number | null>>>
type Telbaar = 'zaken' | 'taken' | 'berichten'

const isTelbaar = (id: NavigatieId): id is Telbaar => id === 'zaken' || id === 'taken' || id === 'berichten'

type Props = Readonly<{ huidig: NavigatieId | null; tellingen?: Tellingen }>

/** The list of the portal's parts; the caller puts it in a `<nav>`. */
export function Navigatie({ huidig, tellingen = {} }: Props) {
  const t = useTranslations('kader.menuItems')
  return (
    <ul className="mijn-nav">
      {ITEMS.map(({ id, href, icoon }) => (
        <li key={id}>
          <a href={href} aria-current={id === huidig ? 'page' : undefined}>
            <Icoon naam={icoon} maat={22} />
            {t(id)}
            {isTelbaar(id) ? (
              <Suspense>
                <Telling id={id} belofte={tellingen[id]} />
              </Suspense>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Telling({ id, belofte }: Readonly<{ id: Telbaar; belofte: Promise<number | null> | undefined }>) {
  const t = useTranslations('kader.aantal')
  const aantal = belofte ? use(belofte) : null
  if (id !== 'zaken')
    return <LiveTeller id={id} begin={aantal === null ? null : { aantal, tekst: t(id, { aantal }) }} />
  if (!aantal) return null
  return (
    <NumberBadge value={aantal} label={t(id, { aantal })}>
      {aantal}
    </NumberBadge>
  )
}
