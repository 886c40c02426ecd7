import { useLocale, useTranslations } from 'next-intl'
import { ActieKnop } from '@/components/formulier/actie-knop'
import { FormulierKader } from '@/components/formulier/formulier-kader'
import { veldId } from '@/components/formulier/veldkader'
import { DataList } from '@/components/ui/data-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Formulierveld } from '@/lib/domain/formulier'
import { formatDatum } from '@/lib/format/datum'
import type { TaakUitvoering } from '@/lib/services/taken/dto'

type Props = Readonly<{
  actie: string
  voor: string
  formulier: string
  uitvoering: TaakUitvoering & { soort: 'formulier' }
}>

/** The last look before sending: everything that was filled in, each with the way back to it. */
export function TaakControle({ actie, voor, formulier, uitvoering }: Props) {
  const t = useTranslations('taken')
  const waarde = useAntwoord(uitvoering)
  return (
    <>
      <Heading level={2}>{t('controle.titel')}</Heading>
      <Paragraph>{t('controle.tekst')}</Paragraph>
      <div className="mijn-paneel">
        <DataList
          rijen={uitvoering.velden.map((veld) => {
            const naam = veld.label || t('taak.bestanden')
            return {
              naam,
              waarde: (
                <span className="mijn-controle">
                  <span lang="nl">{waarde(veld) || t('controle.leeg')}</span>
                  <Link href={`${formulier}#${veldId(veld.key)}`}>
                    {t('taak.aanpassen')}
                    <span className="mijn-onzichtbaar">: {naam}</span>
                  </Link>
                </span>
              ),
            }
          })}
        />
      </div>
      <FormulierKader actie={actie} voor={voor}>
        <div className="mijn-knopregel">
          <ActieKnop waarde="versturen">{t('taak.versturen')}</ActieKnop>
          <ActieKnop waarde="aanpassen" look="secondary">
            {t('taak.aanpassen')}
          </ActieKnop>
        </div>
      </FormulierKader>
    </>
  )
}

function useAntwoord({ invulling }: TaakUitvoering & { soort: 'formulier' }) {
  const t = useTranslations('taken.controle')
  const locale = useLocale()
  return ({ key, soort, opties }: Formulierveld): string => {
    const waarden = invulling.waarden[key] ?? []
    switch (soort) {
      case 'bestand':
        return invulling.bestanden
          .filter(({ veld }) => veld === key)
          .map(({ naam }) => naam)
          .join('\n')
      case 'keuze':
      case 'meerkeuze':
        return waarden
          .map((keuze) => opties.find(({ waarde }) => waarde === keuze)?.label ?? keuze)
          .join('\n')
      case 'vinkje':
        return waarden.length > 0 ? t('ja') : ''
      case 'datum':
        return /^\d{4}-\d{2}-\d{2}$/.test(waarden[0] ?? '')
          ? formatDatum(waarden[0] ?? '', locale)
          : (waarden[0] ?? '')
      default:
        return waarden[0] ?? ''
    }
  }
}
