import { useTranslations } from 'next-intl'
import type { Voorkeuren } from '@/lib/domain/voorkeuren'
import { Keuze } from './keuze'
import { Tekstveld } from './tekstveld'

/** Hours without messages. The times are filled in beforehand, so that one tick is enough. */
export function StilteVelden({
  stilte,
  fout,
}: Readonly<{ stilte: Voorkeuren['stilte']; fout: string | undefined }>) {
  const t = useTranslations('profiel.meldingen')
  return (
    <fieldset className="mijn-veld">
      <legend>{t('stilte')}</legend>
      <p className="mijn-veld__hulp">{t('stilteUitleg')}</p>
      <Keuze
        type="checkbox"
        name="stilte"
        value="aan"
        defaultChecked={stilte !== null}
        tekst={t('stilteAan')}
      />
      <div className="mijn-tijden">
        <Tekstveld
          naam="stilteVan"
          label={t('stilteVan')}
          type="time"
          fout={fout}
          kort
          defaultValue={stilte?.van ?? '22:00'}
        />
        <Tekstveld
          naam="stilteTot"
          label={t('stilteTot')}
          type="time"
          kort
          defaultValue={stilte?.tot ?? '07:00'}
        />
      </div>
    </fieldset>
  )
}
