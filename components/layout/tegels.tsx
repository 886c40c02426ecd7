import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'
import { ITEMS } from './navigatie'

/** The parts of the portal as tiles: on a small screen, where the navigation is behind a button, people look for them here. */
export function Tegels() {
  const t = useTranslations('kader')
  return (
    <nav className="mijn-tegels" aria-label={t('onderdelen')}>
      <ul>
        {ITEMS.filter(({ id }) => id !== 'overzicht').map(({ id, href, icoon }) => (
          <li key={id}>
            <a href={href}>
              <Icoon naam={icoon} maat={22} />
              {t(`menuItems.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
