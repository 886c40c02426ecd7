import { IconLogout } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

/** A POST, so that no link or prefetch can log someone out. */
export function UitlogKnop() {
  const t = useTranslations('kader')
  return (
    <form method="post" action="/uitloggen">
      <button type="submit" className="mijn-knoplink">
        <IconLogout size={20} aria-hidden="true" />
        {t('uitloggen')}
      </button>
    </form>
  )
}
