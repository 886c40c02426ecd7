import '@/components/stijl/taken.css'
import { useLocale, useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Icoon } from '@/components/ui/icoon'
import { StatusBadge } from '@/components/ui/status-badge'
import { formatDatum } from '@/lib/format/datum'
import type { TaakRegel } from '@/lib/services/taken/dto'
import { isSpoed, TaakDeadline } from './taak-deadline'
import { TaakZaak } from './taak-zaak'
import { taakUrl } from './taken-url'

type Props = Readonly<{ taken: TaakRegel[]; niveau: 2 | 3 }>

export function TakenLijst({ taken, niveau }: Props) {
  return (
    <ul className="mijn-taken">
      {taken.map((taak) => (
        <li key={taak.uuid} className={`mijn-taak ${klasseVan(taak)}`}>
          <div className="mijn-taak__tekst">
            <Heading level={niveau} look={3}>
              <a href={taakUrl(taak.uuid)} lang="nl">
                {taak.titel}
              </a>
            </Heading>
            <p className="mijn-zacht">
              <TaakZaak taak={taak} />
            </p>
            <Afloop taak={taak} />
          </div>
          {taak.status === 'open' && !taak.onderweg ? <TaakDeadline taak={taak} /> : null}
          <span className="mijn-pijl">
            <Icoon naam="arrow-right" maat={22} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const klasseVan = (taak: TaakRegel) => {
  if (isSpoed(taak)) return 'mijn-taak--spoed'
  return taak.status === 'open' && !taak.onderweg ? '' : 'mijn-taak--afgerond'
}

/** How it ended, for a taak that is not to be done any more. */
function Afloop({ taak }: Readonly<{ taak: TaakRegel }>) {
  const t = useTranslations('taken')
  const locale = useLocale()
  const { status, onderweg, uitgevoerdOp, verzonden } = taak
  if (status === 'open' && !onderweg) return null
  return (
    <div className="mijn-taak__afloop">
      <StatusBadge status={status === 'verlopen' || status === 'afgebroken' ? 'neutral' : 'valid'}>
        {t(`status.${onderweg ? 'onderweg' : status}`)}
      </StatusBadge>
      {uitgevoerdOp ? <p>{t('verstuurdOp', { datum: formatDatum(uitgevoerdOp, locale) })}</p> : null}
      {status === 'verlopen' && taak.deadline ? (
        <p>{t('deadline.voorbij', { datum: formatDatum(taak.deadline, locale) })}</p>
      ) : null}
      {verzonden.length > 0 ? (
        <p>
          {t.rich('wat', { wat: () => <span lang="nl">{new Intl.ListFormat('nl').format(verzonden)}</span> })}
        </p>
      ) : null}
    </div>
  )
}
