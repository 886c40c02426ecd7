import { useLocale, useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import type { Taal } from '@/lib/i18n/talen'

/** A plain form; the route sends the visitor back to the page it came from. */
export function TaalKeuze({ talen }: Readonly<{ talen: readonly Taal[] }>) {
  const t = useTranslations('kader')
  const huidig = useLocale()
  return (
    <div>
      <Heading level={2} look={3}>
        {t('taal')}
      </Heading>
      <form method="post" action="/taal">
        <ul>
          {talen.map((taal) => (
            <li key={taal}>
              <button
                type="submit"
                name="taal"
                value={taal}
                lang={taal}
                className="mijn-knoplink"
                aria-current={taal === huidig ? 'true' : undefined}
              >
                {t('kiesTaal', { taal })}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </div>
  )
}
