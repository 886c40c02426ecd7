import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'
import type { Gemeente } from './gemeente'
import { UitlogKnop } from './uitlog-knop'

/** `naam` is null when someone is logged in whose name is unknown. */
export type Bezoeker = { naam: string | null }
type Props = Readonly<{ gemeente: Gemeente; bezoeker: Bezoeker | null; kiestNamens: boolean }>

export function Kopbalk({ gemeente, bezoeker, kiestNamens }: Props) {
  const t = useTranslations('kader')
  return (
    <header className="mijn-kopbalk">
      <div className="mijn-wrap mijn-kopbalk__rij">
        <a className="mijn-logo" href="/">
          {/* biome-ignore lint/performance/noImgElement: an SVG has nothing to optimize */}
          <img src={`/huisstijl/${gemeente.thema}.svg`} alt="" width={44} height={48} />
          <span>
            <span className="mijn-logo__boven">{t('gemeente')}</span>
            {gemeente.naam}
          </span>
        </a>
        {bezoeker ? (
          <div className="mijn-gebruiker">
            {bezoeker.naam ? (
              <span className="mijn-gebruiker__naam">
                <Icoon naam="user" maat={20} />
                <span className="mijn-onzichtbaar">{t('ingelogdAls')} </span>
                {bezoeker.naam}
              </span>
            ) : null}
            {kiestNamens ? (
              <a className="mijn-knoplink mijn-gebruiker__namens" href="/profiel/namens">
                <Icoon naam="users" maat={20} />
                {t('namens')}
              </a>
            ) : null}
            <UitlogKnop />
          </div>
        ) : null}
      </div>
    </header>
  )
}
