import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'

/** A POST, so that no link or prefetch can log someone out. */
export function UitlogKnop() {
  const t = useTranslations('kader')
  return (
    <form method="post" action="/uitloggen">
      <button type="submit" className="mijn-knoplink">
        <Icoon naam="logout" maat={20} />
        {t('uitloggen')}
      </button>
    </form>
  )
}
