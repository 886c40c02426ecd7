import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

export type Fout = { veldId: string; tekst: string }

/** Above the form after a failed submit: the address ends in `#fouten`, so the focus is here. */
export function Foutsamenvatting({ fouten }: Readonly<{ fouten: Fout[] }>) {
  const t = useTranslations('taken.fouten')
  if (fouten.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error">
      <div className="utrecht-alert__icon">
        <IconAlertTriangle size={26} aria-hidden="true" />
      </div>
      <div className="utrecht-alert__content">
        <h2 id="fouten" tabIndex={-1} className="nl-heading nl-heading--level-3">
          {t('titel', { aantal: fouten.length })}
        </h2>
        <ul className="utrecht-unordered-list">
          {fouten.map(({ veldId, tekst }) => (
            <li key={`${veldId}-${tekst}`} className="utrecht-unordered-list__item">
              <Link href={`#${veldId}`}>{tekst}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
