import { useLocale, useTranslations } from 'next-intl'
import { ActieKnop } from '@/components/formulier/actie-knop'
import { beschrijvingVan, Veldkader, veldId } from '@/components/formulier/veldkader'
import { Icoon } from '@/components/ui/icoon'
import type { Bestandsfout, Bestandsregels } from '@/lib/domain/upload'
import { formatOmvang } from '@/lib/format/omvang'
import { useBestandsfout } from './bestandsfouten'
import { GekozenBestanden } from './gekozen-bestanden'

export type Toegevoegd = { id: string; naam: string; omvang: number; gecontroleerd: boolean }

type Props = Readonly<{
  veldKey: string
  label: string
  vertaald?: boolean
  verplicht: boolean
  hulp: string | null
  regels: Bestandsregels
  bestanden: Toegevoegd[]
  fouten: string[]
}>

/** A field for files: conditions first, what was added with a way to remove it, then the choice of more. */
export function Bestandsveld(props: Props) {
  const { veldKey, label, vertaald = false, verplicht, hulp, regels, bestanden, fouten } = props
  const t = useTranslations('upload')
  const locale = useLocale()
  const id = veldId(veldKey)
  const omvang = formatOmvang(regels.maxBestandsgrootte, locale)
  const formaten = new Intl.ListFormat(locale, { type: 'disjunction' }).format(regels.extensies)
  const bestandsfout = useBestandsfout(regels)
  const fout = (soort: Bestandsfout) => bestandsfout({ naam: '{naam}', fout: soort })
  const vol = bestanden.length >= regels.maxBestanden
  return (
    <Veldkader
      veldKey={veldKey}
      label={label}
      vertaald={vertaald}
      verplicht={verplicht}
      fouten={fouten}
      groep={vol}
      hulp={
        <>
          {hulp ? <p lang="nl">{hulp}</p> : null}
          <p>
            {t('voorwaarden', { formaten, omvang })} {t('aantal', { aantal: regels.maxBestanden })}
          </p>
        </>
      }
    >
      {bestanden.length > 0 ? (
        <ul className="mijn-uploads" aria-label={t('toegevoegd')}>
          {bestanden.map((bestand) => (
            <li key={bestand.id}>
              <Icoon naam="file" maat={22} />
              <span className="mijn-uploads__naam">
                {bestand.naam} ({formatOmvang(bestand.omvang, locale)})
                {bestand.gecontroleerd ? null : <span className="mijn-zacht"> {t('ongecontroleerd')}</span>}
              </span>
              <ActieKnop
                waarde={`verwijder:${bestand.id}`}
                look="subtle"
                label={t('verwijderNaam', { naam: bestand.naam })}
              >
                {t('verwijder')}
              </ActieKnop>
            </li>
          ))}
        </ul>
      ) : null}
      {bestanden.every(({ gecontroleerd }) => gecontroleerd) ? null : (
        <ActieKnop waarde="toevoegen" look="secondary">
          {t('opnieuwControleren')}
        </ActieKnop>
      )}
      {vol ? null : (
        <div className="mijn-bestandskeuze">
          <input
            type="file"
            id={id}
            name={veldKey}
            multiple={regels.maxBestanden > 1}
            accept={regels.extensies.map((extensie) => `.${extensie}`).join(',')}
            aria-invalid={fouten.length > 0 || undefined}
            aria-describedby={beschrijvingVan(veldKey, { hulp: true, fouten: fouten.length > 0 })}
          />
          <GekozenBestanden
            inputId={id}
            taal={locale}
            regels={{ ...regels, maxBestanden: regels.maxBestanden - bestanden.length }}
            teksten={{
              kies: t('kies', { aantal: regels.maxBestanden }),
              gekozen: t('gekozen'),
              verwijder: t('verwijder'),
              // The browser fills these in.
              verwijderNaam: t('verwijderNaam', { naam: '{naam}' }),
              verwijderd: t('verwijderd', { naam: '{naam}' }),
              bezig: t('bezig', { procent: '{procent}' }),
              controle: t('controle'),
              mislukt: t('mislukt'),
              teVaak: t('teVaak'),
              fouten: {
                leeg: fout('leeg'),
                'te-groot': fout('te-groot'),
                'verkeerd-type': fout('verkeerd-type'),
                'te-veel': fout('te-veel'),
              },
            }}
          />
          <ActieKnop waarde="toevoegen" look="secondary">
            {t('toevoegen')}
          </ActieKnop>
        </div>
      )}
    </Veldkader>
  )
}
