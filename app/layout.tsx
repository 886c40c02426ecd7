import '@/themes/css/tokens.css'
import '@/themes/aanvulling.css'
import '@/themes/css/themas.css'
import '@/themes/css/nlds-basis.css'
import '@/components/stijl/basis.css'
import '@/components/stijl/kader.css'
import '@/components/stijl/zaken.css'
import '@/components/stijl/publiek.css'
import '@/components/stijl/afdruk.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Vangnet } from '@/components/layout/vangnet'
import { adresBijFout } from './adres-bij-fout'
import { getGemeente } from './gemeente'
import { LETTERS } from './letters'

export async function generateMetadata(): Promise<Metadata> {
  const { naam, thema } = await getGemeente()
  const t = await getTranslations('kader')
  const portaal = t('mijn', { gemeente: naam })
  return {
    title: { template: `%s | ${portaal}`, default: portaal },
    icons: `/huisstijl/${thema}.svg`,
    robots: { index: false },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const { thema } = await getGemeente()
  return (
    <html lang={await getLocale()} dir="ltr" className={`mijn-thema thema-${thema} ${LETTERS[thema]}`}>
      <body>
        <Vangnet adres={await adresBijFout()}>{children}</Vangnet>
      </body>
    </html>
  )
}
