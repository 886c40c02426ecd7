import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

/** For whom the visitor acts, on every page; `vestiging` is set when that is one branch. */
export type Namens = { naam: string; vestiging: boolean; wisselbaar: boolean }

export function NamensBalk({ naam, vestiging, wisselbaar }: Namens) {
  const t = useTranslations('sessie')
  return (
    <aside className="mijn-namens" aria-label={t('namensLabel')}>
      <div className="mijn-wrap">
        <p>{t.rich(vestiging ? 'namensVestiging' : 'namens', { naam: () => <strong>{naam}</strong> })}</p>
        {wisselbaar ? <Link href="/profiel/vestiging">{t('wisselen')}</Link> : null}
      </div>
    </aside>
  )
}
