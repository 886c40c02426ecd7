import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'

/** For whom the visitor acts, on every page: their own company or one branch of it, or somebody else. */
export type Namens =
  | { soort: 'bedrijf' | 'vestiging'; naam: string; wisselbaar: boolean }
  | { soort: 'ander'; naam: string }

export function NamensBalk({ namens }: Readonly<{ namens: Namens }>) {
  const t = useTranslations('sessie')
  const tekst = namens.soort === 'vestiging' ? 'namensVestiging' : 'namens'
  return (
    <aside
      className={`mijn-namens ${namens.soort === 'ander' ? 'mijn-namens--ander' : ''}`}
      aria-label={t('namensLabel')}
    >
      <div className="mijn-wrap">
        <p>{t.rich(tekst, { naam: () => <strong>{namens.naam}</strong> })}</p>
        {namens.soort === 'ander' ? (
          <form method="post" action="/profiel/namens/kies">
            <input type="hidden" name="klant" value="" />
            <Button look="secondary">{t('namensStoppen')}</Button>
          </form>
        ) : null}
        {namens.soort !== 'ander' && namens.wisselbaar ? (
          <Link href="/profiel/vestiging">{t('wisselen')}</Link>
        ) : null}
      </div>
    </aside>
  )
}
