import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Gemeente } from './gemeente'
import { type Bezoeker, Kopbalk } from './kopbalk'
import { Voet } from './voet'

type Props = Readonly<{
  gemeente: Gemeente
  bezoeker: Bezoeker | null
  kiestNamens?: boolean
  children: ReactNode
}>

/** Skip link, header and footer around every page. */
export function Kader({ gemeente, bezoeker, kiestNamens = false, children }: Props) {
  const t = useTranslations('kader')
  return (
    <>
      <SkipLink href="#inhoud">{t('naarInhoud')}</SkipLink>
      <Kopbalk gemeente={gemeente} bezoeker={bezoeker} kiestNamens={kiestNamens} />
      {children}
      <Voet gemeente={gemeente} />
    </>
  )
}
