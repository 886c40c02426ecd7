import { useTranslations } from 'next-intl'
import { Datum, RecenteDatum } from '@/components/ui/datum'
import { StatusBadge } from '@/components/ui/status-badge'
import type { BerichtSamenvatting } from '@/lib/services/berichten/dto'
import { BerichtZaken } from './bericht-zaken'
import { berichtUrl } from './berichten-url'

/** One bericht in the list, with the box to choose it. Unread shows as a dot, in words and in bold. */
export function BerichtRij({ bericht }: Readonly<{ bericht: BerichtSamenvatting }>) {
  const t = useTranslations('berichten')
  const { uuid, onderwerp, ongelezen, uiterlijk } = bericht
  return (
    <li className={`mijn-bericht ${ongelezen ? 'mijn-bericht--nieuw' : ''}`}>
      <label className="mijn-bericht__kies">
        <span className="mijn-onzichtbaar">{t('kies', { onderwerp })}</span>
        <input type="checkbox" name="bericht" value={uuid} />
      </label>
      <div className="mijn-bericht__tekst">
        <a className="mijn-bericht__onderwerp" href={berichtUrl(uuid)}>
          {ongelezen ? <span className="mijn-onzichtbaar">{t('nieuw')} </span> : null}
          <span lang="nl">{onderwerp}</span>
        </a>
        <p className="mijn-zacht">{bericht.afzender}</p>
        <BerichtZaken zaken={bericht.zaken} />
        {bericht.ingetrokken ? <StatusBadge status="neutral">{t('ingetrokken')}</StatusBadge> : null}
        {uiterlijk && !bericht.ingetrokken ? (
          <p className="mijn-bericht__termijn">
            {t.rich('reageerVoor', { datum: () => <Datum iso={uiterlijk} /> })}
          </p>
        ) : null}
      </div>
      <p className="mijn-bericht__datum">
        <RecenteDatum iso={bericht.publicatiedatum} />
      </p>
    </li>
  )
}
