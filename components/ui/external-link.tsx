import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from './link'

/** Leaves the portal; says so in the link text. */
export function ExternalLink({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  const t = useTranslations('kader')
  return (
    <Link href={href} rel="external noreferrer">
      {children} {t('externeLink')}
    </Link>
  )
}
