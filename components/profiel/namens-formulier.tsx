import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import type { VertegenwoordigdeKeuze } from '@/lib/services/vertegenwoordiging/dto'
import { Keuze } from './keuze'

type Props = Readonly<{
  vertegenwoordigden: VertegenwoordigdeKeuze[]
  /** For whom the visitor acts now; null for themself. */
  huidig: string | null
}>

/** Oneself, or one of those for whom one may act. */
export function NamensFormulier({ vertegenwoordigden, huidig }: Props) {
  const t = useTranslations('profiel')
  return (
    <form className="mijn-formulier" method="post" action="/profiel/namens/kies">
      <fieldset className="mijn-veld">
        <legend>{t('namens.vraag')}</legend>
        <Keuze
          type="radio"
          name="klant"
          value=""
          defaultChecked={huidig === null}
          tekst={t('namens.uzelf')}
        />
        {vertegenwoordigden.map(({ id, naam, soort }) => (
          <Keuze
            key={id}
            type="radio"
            name="klant"
            value={id}
            defaultChecked={huidig === id}
            tekst={naam ?? t('namens.onbekend')}
            uitleg={t(`namens.${soort}`)}
          />
        ))}
      </fieldset>
      <div className="mijn-knopregel">
        <Button>{t('namens.kies')}</Button>
        <ButtonLink href="/profiel" look="secondary">
          {t('annuleren')}
        </ButtonLink>
      </div>
    </form>
  )
}
