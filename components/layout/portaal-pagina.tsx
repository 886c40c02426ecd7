import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Live } from '@/components/live/live'
import { Breadcrumb, type Kruimel } from '@/components/ui/breadcrumb'
import { Icoon } from '@/components/ui/icoon'
import { LIVE_SOORTEN, type LiveSoort } from '@/lib/domain/live'
import type { Gemeente } from './gemeente'
import { Navigatie, type NavigatieId, type Tellingen } from './navigatie'
import { Heel } from './vangnet'

type Props = Readonly<{
  gemeente: Gemeente
  huidig: NavigatieId | null
  /** Absent on a page that does not fetch them anyway. */
  tellingen?: Tellingen
  /** Absent on the overview, which has no page above it. */
  kruimels?: { ouders: Kruimel[]; huidig: string }
  children: ReactNode
}>

/** What a part lists, and so fetches again when it changes. */
const GETOOND: Record<NavigatieId, readonly LiveSoort[]> = {
  overzicht: LIVE_SOORTEN,
  taken: ['taken'],
  zaken: ['zaken'],
  berichten: ['berichten'],
  contactmomenten: ['contactmomenten'],
  profiel: [],
}
const ONBEKEND = Promise.resolve(null)

/** The part of a personal page between header and footer: brand bar, navigation, path and content. */
export function PortaalPagina({ gemeente, huidig, tellingen = {}, kruimels, children }: Props) {
  const t = useTranslations('kader')
  const tLive = useTranslations('kader.live')
  // One element in two places: React renders and sends it once.
  const navigatie = <Navigatie huidig={huidig} tellingen={tellingen} />
  return (
    <>
      <div className="mijn-balk">
        <nav className="mijn-wrap" aria-label={t('menu')}>
          <a className="mijn-balk__titel" href="/overzicht">
            {t('mijn', { gemeente: gemeente.naam })}
          </a>
          <a className="mijn-balk__zoeken" href="/zoeken">
            <Icoon naam="search" maat={22} />
            <span>{t('zoeken')}</span>
          </a>
          <details className="mijn-menu">
            <summary>
              <Icoon naam="menu-2" maat={22} />
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
            <Heel />
          </main>
        </div>
      </div>
      <Live
        soorten={GETOOND[huidig ?? 'profiel']}
        begin={{ taken: tellingen.taken ?? ONBEKEND, berichten: tellingen.berichten ?? ONBEKEND }}
        teksten={{
          zaken: tLive('zaken'),
          taken: tLive('taken'),
          berichten: tLive('berichten'),
          contactmomenten: tLive('contactmomenten'),
        }}
      />
    </>
  )
}
