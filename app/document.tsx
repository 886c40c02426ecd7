import '@/themes/css/tokens.css'
import '@/themes/aanvulling.css'
import '@/themes/css/themas.css'
import '@/themes/css/nlds-basis.css'
import '@/components/stijl/basis.css'
import '@/components/stijl/kader.css'
import '@/components/stijl/zaken.css'
import '@/components/stijl/publiek.css'
import '@/components/stijl/afdruk.css'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getGemeente } from './gemeente'
import { LETTERS } from './letters'

/** The `<html>` of every page: language, theme, letters and style sheets. */
export async function Document({ children }: Readonly<{ children: ReactNode }>) {
  const { thema } = await getGemeente()
  return (
    <html lang={await getLocale()} dir="ltr" className={`mijn-thema thema-${thema} ${LETTERS[thema]}`}>
      <body>{children}</body>
    </html>
  )
}

/** What the head of every page holds; the name of the portal stands in each title. */
export async function documentMetadata(): Promise<Metadata & { portaal: string }> {
  const { naam, thema } = await getGemeente()
  const t = await getTranslations('kader')
  return {
    portaal: t('mijn', { gemeente: naam }),
    icons: `/huisstijl/${thema}.svg`,
    robots: { index: false },
    formatDetection: { telephone: false },
  }
}
