import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActieKnop } from '@/components/formulier/actie-knop'
import { FormulierKader } from '@/components/formulier/formulier-kader'
import { Formulierveld } from '@/components/formulier/formulierveld'
import { Foutsamenvatting } from '@/components/formulier/foutsamenvatting'
import { veldId } from '@/components/formulier/veldkader'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { useBestandsfout } from '@/components/upload/bestandsfouten'
import { Bestandsveld } from '@/components/upload/bestandsveld'
import type { Formulierveld as Veld } from '@/lib/domain/formulier'
import type { TaakUitvoering } from '@/lib/services/taken/dto'

type Uitvoering = TaakUitvoering & { soort: 'formulier' }
type Props = Readonly<{
  actie: string
  voor: string
  terug: string
  uitvoering: Uitvoering
  toonFouten: boolean
  kop: ReactNode
}>

export function TaakFormulier({ actie, voor, terug, uitvoering, toonFouten, kop }: Props) {
  const t = useTranslations('taken')
  const fouten = useFouten(uitvoering)
  const { velden, regels, invulling } = uitvoering
  const foutenVan = (key: string) =>
    toonFouten ? fouten.filter((fout) => fout.key === key).map(({ tekst }) => tekst) : []
  return (
    <>
      {toonFouten && fouten.length > 0 ? (
        <Foutsamenvatting
          titel={t('fouten.titel', { aantal: fouten.length })}
          fouten={fouten.map(({ key, tekst }) => ({ veldId: veldId(key), tekst }))}
        />
      ) : null}
      {kop}
      <Paragraph>{t('taak.verplicht')}</Paragraph>
      <FormulierKader actie={actie} voor={voor}>
        <input type="hidden" name="invoer" value="ja" />
        {velden.map((veld) =>
          veld.soort === 'bestand' ? (
            <Bestandsveld
              key={veld.key}
              veldKey={veld.key}
              label={veld.label || t('taak.bestanden')}
              vertaald={veld.label === ''}
              verplicht={veld.verplicht}
              hulp={veld.hulp}
              regels={regels}
              bestanden={invulling.bestanden.filter((bestand) => bestand.veld === veld.key)}
              fouten={foutenVan(veld.key)}
            />
          ) : (
            <Formulierveld
              key={veld.key}
              veld={veld}
              waarden={invulling.waarden[veld.key] ?? []}
              fouten={foutenVan(veld.key)}
            />
          ),
        )}
        <div className="mijn-knopregel">
          <ActieKnop waarde="controleren">{t('taak.controleren')}</ActieKnop>
          <ButtonLink href={terug} look="secondary">
            {t('taak.annuleren')}
          </ButtonLink>
        </div>
      </FormulierKader>
    </>
  )
}

/** Every mistake in words, in the order of the form: those of the files first within a field. */
function useFouten({ velden, regels, invulling }: Uitvoering): { key: string; tekst: string }[] {
  const t = useTranslations('taken')
  const bestandsfout = useBestandsfout(regels)
  const label = (veld: Veld) => veld.label || t('taak.bestanden')
  return velden.flatMap((veld) => {
    const geweigerd = invulling.geweigerd.filter((bestand) => bestand.veld === veld.key)
    const fout = invulling.fouten.find(({ key }) => key === veld.key)
    return [
      ...geweigerd.map((bestand) => ({ key: veld.key, tekst: bestandsfout(bestand) })),
      // A file that was refused says enough.
      ...(fout && geweigerd.length === 0
        ? [
            {
              key: veld.key,
              tekst: t(`fouten.${fout.fout}`, {
                label: label(veld),
                max: veld.soort === 'getal' ? (veld.max ?? 0) : veld.maxLengte,
                min: veld.min ?? 0,
              }),
            },
          ]
        : []),
    ]
  })
}

export const aantalFouten = ({ invulling }: Uitvoering): number =>
  invulling.geweigerd.length +
  invulling.fouten.filter(({ key }) => !invulling.geweigerd.some(({ veld }) => veld === key)).length
