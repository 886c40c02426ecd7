import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import '@/components/stijl/formulier.css'
import '@/components/stijl/taken.css'
import { useLocale, useTranslations } from 'next-intl'
import { BelOns } from '@/components/layout/bel-ons'
import type { Gemeente } from '@/components/layout/gemeente'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { formatDatum } from '@/lib/format/datum'
import type { TaakDetail, TaakUitvoering } from '@/lib/services/taken/dto'
import { TaakBetaling } from './taak-betaling'
import { TaakControle } from './taak-controle'
import { isSpoed, TaakDeadline } from './taak-deadline'
import { TaakDicht } from './taak-dicht'
import { TaakElders, TaakUrl } from './taak-elders'
import { TaakFormulier } from './taak-formulier'
import { TaakZaak } from './taak-zaak'
import { type TaakStap, taakUrl } from './taken-url'

export type TaakWeergave = { stap: TaakStap | undefined; van: 'zaak' | undefined; terug: boolean }
type Props = Readonly<{
  taak: TaakDetail
  gemeente: Gemeente
  weergave: TaakWeergave
  terugAdres: string
  /** For whom the page is opened. */
  voor: string
}>

/** One taak: what, why and before when, and then the way to do it. */
export function TaakPagina({ taak, gemeente, weergave, terugAdres, voor }: Props) {
  return (
    <article>
      <Heading level={1} lang="nl">
        {taak.titel}
      </Heading>
      {taak.uitvoering ? (
        <>
          <Meldingen taak={taak} weergave={weergave} />
          <Uitvoering
            taak={taak}
            uitvoering={taak.uitvoering}
            {...{ gemeente, weergave, terugAdres, voor }}
          />
        </>
      ) : (
        <>
          <TaakDicht taak={taak} />
          <p className="mijn-zacht">
            <TaakZaak taak={taak} />
          </p>
        </>
      )}
      <BelOns gemeente={gemeente} over={taak.uitvoering ? 'taak' : 'dichteTaak'} kenmerk={taak.referentie} />
    </article>
  )
}

function Kop({ taak }: Readonly<{ taak: TaakDetail }>) {
  const t = useTranslations('taken.deadline')
  const locale = useLocale()
  const datum = taak.deadline && formatDatum(taak.deadline, locale)
  return (
    <div className="mijn-taakkop">
      {taak.toelichting ? (
        <Paragraph purpose="lead">
          <span lang="nl">{taak.toelichting}</span>
        </Paragraph>
      ) : null}
      {datum ? (
        <p className="mijn-taakkop__termijn">
          {isSpoed(taak) ? <TaakDeadline taak={taak} kort /> : null}
          <span>{t.rich('doe', { datum: () => <strong>{t('uiterlijk', { datum })}</strong> })}</span>
        </p>
      ) : null}
      <p className="mijn-zacht">
        <TaakZaak taak={taak} />
      </p>
    </div>
  )
}

function Meldingen({ taak, weergave }: Readonly<{ taak: TaakDetail; weergave: TaakWeergave }>) {
  const t = useTranslations('taken.taak')
  const { stap } = weergave
  const teruggekomen = taak.uitvoering?.soort === 'formulier' && taak.uitvoering.invulling.teruggekomen
  const soort = teruggekomen ? 'teruggekomen' : stap === 'storing' || stap === 'ongeldig' ? stap : null
  if (!soort) return null
  return (
    <div id="fouten" tabIndex={-1}>
      <Alert soort="error" titel={t(`${soort}.titel`)}>
        <Paragraph>{t(`${soort}.tekst`)}</Paragraph>
      </Alert>
    </div>
  )
}

type UitvoeringProps = Props & Readonly<{ uitvoering: TaakUitvoering }>

function Uitvoering({ taak, gemeente, uitvoering, weergave, terugAdres, voor }: UitvoeringProps) {
  const { stap, van, terug } = weergave
  const actie = `/taken/${taak.uuid}/versturen${van ? `?van=${van}` : ''}`
  const kop = <Kop taak={taak} />
  if (uitvoering.soort !== 'formulier') {
    return (
      <>
        {kop}
        {uitvoering.soort === 'betaling' ? (
          <TaakBetaling actie={actie} voor={voor} uitvoering={uitvoering} />
        ) : null}
        {uitvoering.soort === 'url' ? <TaakUrl adres={uitvoering.adres} terug={terug} /> : null}
        {uitvoering.soort === 'elders' ? <TaakElders uitvoering={uitvoering} gemeente={gemeente} /> : null}
      </>
    )
  }
  if (stap === 'controle' && uitvoering.invulling.fouten.length === 0) {
    const formulier = taakUrl(taak.uuid, { ...(van && { van }) })
    return <TaakControle actie={actie} voor={voor} formulier={formulier} uitvoering={uitvoering} />
  }
  return (
    <TaakFormulier
      actie={actie}
      voor={voor}
      terug={terugAdres}
      kop={kop}
      uitvoering={uitvoering}
      toonFouten={stap === 'fouten'}
    />
  )
}
