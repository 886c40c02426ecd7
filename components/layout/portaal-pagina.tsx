import { IconMenu2 } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumb, type Kruimel } from '@/components/ui/breadcrumb'
import type { Gemeente } from './gemeente'
import { Navigatie, type NavigatieId, type Tellingen } from './navigatie'

type Props = Readonly<{
  gemeente: Gemeente
  huidig: NavigatieId | null
  /** Absent on a page that does not fetch them anyway. */
  tellingen?: Tellingen
  /** Absent on the overview, which has no page above it. */
  kruimels?: { ouders: Kruimel[]; huidig: string }
  children: ReactNode
}>

/** The part of a personal page between header and footer: brand bar, navigation, path and content. */
export function PortaalPagina({ gemeente, huidig, tellingen = {}, kruimels, children }: Props) {
  const t = useTranslations('kader')
  // One element in two places: React renders and sends it once.
  const navigatie = <Navigatie huidig={huidig} tellingen={tellingen} />
  return (
    <>
      <div className="mijn-balk">
        <nav className="mijn-wrap" aria-label={t('menu')}>
          <a className="mijn-balk__titel" href="/overzicht">
            {t('mijn', { gemeente: gemeente.naam })}
          </a>
          <details className="mijn-menu">
            <summary>
              <IconMenu2 size={22} aria-hidden="true" />
              {t('menu')}
            </summary>
            <div className="mijn-menu__paneel">{navigatie}</div>
          </details>
        </nav>
      </div>
      <div className="mijn-wrap mijn-vul">
        {kruimels ? (
          <Breadcrumb
            ouders={[{ href: '/overzicht', tekst: t('menuItems.overzicht') }, ...kruimels.ouders]}
            huidig={kruimels.huidig}
          />
        ) : null}
        <div className="mijn-raster">
          <nav className="mijn-zij" aria-label={t('navigatie')}>
            {navigatie}
          </nav>
          <main id="inhoud" tabIndex={-1} className="mijn-inhoud">
            {children}
          </main>
        </div>
      </div>
    </>
  )
}
