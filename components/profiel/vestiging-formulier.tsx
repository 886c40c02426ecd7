import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import type { VestigingKeuze } from '@/lib/services/profiel/dto'
import { Keuze } from './keuze'

type Props = Readonly<{
  vestigingen: VestigingKeuze[]
  huidig: string | null
  fout: string | undefined
}>

/** One branch, or the whole company. */
export function VestigingFormulier({ vestigingen, huidig, fout }: Props) {
  const t = useTranslations('profiel')
  return (
    <form className="mijn-formulier" method="post" action="/profiel/vestiging/kies">
      <fieldset
        className={`mijn-veld ${fout ? 'mijn-veld--fout' : ''}`}
        aria-describedby={fout ? 'vestiging-fout' : undefined}
      >
        <legend>{t('vestiging.titel')}</legend>
        {fout ? (
          <p className="mijn-veld__fout" id="vestiging-fout">
            {fout}
          </p>
        ) : null}
        <Keuze
          id="vestiging"
          type="radio"
          name="vestiging"
          value=""
          defaultChecked={huidig === null}
          tekst={t('vestiging.geheel')}
        />
        {vestigingen.map(({ vestigingsnummer, naam, adres, hoofdvestiging }) => (
          <Keuze
            key={vestigingsnummer}
            type="radio"
            name="vestiging"
            value={vestigingsnummer}
            defaultChecked={huidig === vestigingsnummer}
            tekst={naam ?? t('bedrijf.vestigingsnummer', { nummer: vestigingsnummer })}
            uitleg={[hoofdvestiging ? t('bedrijf.hoofdvestiging') : null, adres].filter(Boolean).join(', ')}
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
