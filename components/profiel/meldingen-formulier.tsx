import { useTranslations } from 'next-intl'
import type { Fout } from '@/components/formulier/foutsamenvatting'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { ONDERWERPEN, type Voorkeurkanaal } from '@/lib/domain/voorkeuren'
import type { Meldvoorkeuren } from '@/lib/services/voorkeuren/dto'
import { Keuze } from './keuze'
import { StilteVelden } from './stilte-velden'

type Props = Readonly<{ voor: string; meldingen: Meldvoorkeuren; fouten: Fout[] }>

/** Per channel what it is used for; then when, at which hours not, and in which language. Nothing is greyed out. */
export function MeldingenFormulier({ voor, meldingen, fouten }: Props) {
  const t = useTranslations('profiel')
  const { voorkeuren, kanalen } = meldingen
  const foutBij = (veld: string) => fouten.find((fout) => fout.veldId === veld)?.tekst
  return (
    <form
      className="mijn-formulier"
      method="post"
      action="/profiel/meldingen/opslaan"
      noValidate
      data-concept="/profiel/meldingen"
    >
      <input type="hidden" name="voor" value={voor} />
      {kanalen.map((kanaal, index) => (
        <Kanaal
          key={kanaal}
          kanaal={kanaal}
          meldingen={meldingen}
          fout={index === 0 ? foutBij(`${kanaal}-taken`) : undefined}
        />
      ))}
      <fieldset className="mijn-veld">
        <legend>{t('meldingen.bundeling')}</legend>
        {(['direct', 'dagelijks'] as const).map((bundeling) => (
          <Keuze
            key={bundeling}
            type="radio"
            name="bundeling"
            value={bundeling}
            defaultChecked={voorkeuren.bundeling === bundeling}
            tekst={t(`meldingen.${bundeling}`)}
            uitleg={t(`meldingen.${bundeling}Uitleg`)}
          />
        ))}
      </fieldset>
      <StilteVelden stilte={voorkeuren.stilte} fout={foutBij('stilteVan')} />
      <fieldset className="mijn-veld">
        <legend>{t('meldingen.taal')}</legend>
        {(['nl', 'en'] as const).map((taal) => (
          <Keuze
            key={taal}
            type="radio"
            name="taal"
            value={taal}
            defaultChecked={voorkeuren.taal === taal}
            tekst={t(`meldingen.taalKeuze.${taal}`)}
          />
        ))}
      </fieldset>
      <div className="mijn-knopregel">
        <Button>{t('opslaan')}</Button>
        <ButtonLink href="/profiel" look="secondary">
          {t('annuleren')}
        </ButtonLink>
      </div>
    </form>
  )
}

type KanaalProps = Readonly<{
  kanaal: Voorkeurkanaal
  meldingen: Meldvoorkeuren
  fout: string | undefined
}>

function Kanaal({ kanaal, meldingen, fout }: KanaalProps) {
  const t = useTranslations('profiel.meldingen')
  const { voorkeuren, vast, zonderAdres } = meldingen
  const besloten = vast.filter((melding) => melding.kanaal === kanaal)
  return (
    <fieldset
      className={`mijn-veld ${fout ? 'mijn-veld--fout' : ''}`}
      aria-describedby={fout ? `${kanaal}-fout` : undefined}
    >
      <legend>{t(`kanaalVraag.${kanaal}`)}</legend>
      {kanaal !== 'brief' && zonderAdres.includes(kanaal) ? (
        <p className="mijn-veld__hulp">
          {t(`zonderAdres.${kanaal}`)} <Link href="/profiel/contactgegevens">{t('toevoegen')}</Link>
        </p>
      ) : null}
      {fout ? (
        <p className="mijn-veld__fout" id={`${kanaal}-fout`}>
          {fout}
        </p>
      ) : null}
      {besloten.map(({ onderwerp, reden }) => (
        <p key={onderwerp} className="mijn-veld__hulp">
          {t(`vast.${reden}`, { onderwerp: t(`onderwerp.${onderwerp}`) })}
        </p>
      ))}
      {ONDERWERPEN.filter((onderwerp) => !besloten.some((melding) => melding.onderwerp === onderwerp)).map(
        (onderwerp) => (
          <Keuze
            key={onderwerp}
            id={`${kanaal}-${onderwerp}`}
            type="checkbox"
            name={kanaal}
            value={onderwerp}
            defaultChecked={voorkeuren.kanalen[kanaal].includes(onderwerp)}
            tekst={t(`onderwerp.${onderwerp}`)}
            uitleg={t(`onderwerpUitleg.${onderwerp}`)}
          />
        ),
      )}
    </fieldset>
  )
}
