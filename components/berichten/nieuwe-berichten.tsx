import '@/components/stijl/berichten.css'
import { useTranslations } from 'next-intl'
import { RecenteDatum } from '@/components/ui/datum'
import { Link } from '@/components/ui/link'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Paragraph } from '@/components/ui/paragraph'
import type { BerichtenOverzicht } from '@/lib/services/berichten/dto'
import { berichtenUrl, berichtUrl } from './berichten-url'

type Props = Readonly<{ nieuwe: Pick<BerichtenOverzicht, 'berichten' | 'totaal' | 'onbereikbaar'> }>

/** The block on the overview: the newest unread berichten, and the way to all of them. */
export function NieuweBerichten({ nieuwe }: Props) {
  const { berichten, totaal, onbereikbaar } = nieuwe
  const isVolledig = onbereikbaar.length === 0
  const t = useTranslations('berichten')
  return (
    <>
      <OnbereikbareBronnen wat="berichten" namen={onbereikbaar} adres="/overzicht" niveau={3} />
      {totaal === 0 && isVolledig ? <Paragraph>{t('overzicht.geen')}</Paragraph> : null}
      {berichten.length > 0 ? (
        <ul className="mijn-berichten">
          {berichten.map(({ uuid, onderwerp, afzender, publicatiedatum }) => (
            <li key={uuid} className="mijn-bericht mijn-bericht--nieuw mijn-bericht--kort">
              <div className="mijn-bericht__tekst">
                <a className="mijn-bericht__onderwerp" href={berichtUrl(uuid)}>
                  <span className="mijn-onzichtbaar">{t('nieuw')} </span>
                  <span lang="nl">{onderwerp}</span>
                </a>
                <p className="mijn-zacht">{afzender}</p>
              </div>
              <p className="mijn-bericht__datum">
                <RecenteDatum iso={publicatiedatum} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mijn-knopregel">
        <Link href={berichtenUrl({ map: totaal > 0 && isVolledig ? 'nieuw' : 'alle' })}>
          {totaal > 0 && isVolledig ? t('overzicht.alleNieuwe', { aantal: totaal }) : t('overzicht.alle')}
        </Link>
      </div>
    </>
  )
}
