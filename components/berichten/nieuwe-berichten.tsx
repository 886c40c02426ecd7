import '@/components/stijl/berichten.css'
import { useTranslations } from 'next-intl'
import { RecenteDatum } from '@/components/ui/datum'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { BerichtSamenvatting } from '@/lib/services/berichten/dto'
import { berichtenUrl, berichtUrl } from './berichten-url'

type Props = Readonly<{ berichten: BerichtSamenvatting[]; totaal: number }>

/** The block on the overview: the newest unread berichten, and the way to all of them. */
export function NieuweBerichten({ berichten, totaal }: Props) {
  const t = useTranslations('berichten')
  return (
    <>
      {totaal === 0 ? <Paragraph>{t('overzicht.geen')}</Paragraph> : null}
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
        <Link href={berichtenUrl({ map: totaal > 0 ? 'nieuw' : 'alle' })}>
          {totaal > 0 ? t('overzicht.alleNieuwe', { aantal: totaal }) : t('overzicht.alle')}
        </Link>
      </div>
    </>
  )
}
