import { useFormatter, useTranslations } from 'next-intl'
import { ActieKnop } from '@/components/formulier/actie-knop'
import { FormulierKader } from '@/components/formulier/formulier-kader'
import { Alert } from '@/components/ui/alert'
import { DataList } from '@/components/ui/data-list'
import { Paragraph } from '@/components/ui/paragraph'
import type { TaakUitvoering } from '@/lib/services/taken/dto'

type Props = Readonly<{ actie: string; voor: string; uitvoering: TaakUitvoering & { soort: 'betaling' } }>

export function TaakBetaling({ actie, voor, uitvoering }: Props) {
  const t = useTranslations('taken.betaling')
  const format = useFormatter()
  const { bedrag, omschrijving, betaling } = uitvoering
  const wacht = betaling === 'in-behandeling' || betaling === 'onbekend'
  const mis = betaling === 'geannuleerd' || betaling === 'mislukt'
  return (
    <>
      {wacht || mis ? (
        <Alert soort={betaling === 'mislukt' ? 'error' : 'info'} titel={t(`${betaling}.titel`)}>
          <Paragraph>{t(`${betaling}.tekst`)}</Paragraph>
        </Alert>
      ) : null}
      <div className="mijn-paneel">
        <DataList
          rijen={[
            {
              naam: t('bedrag'),
              waarde: format.number(Number(bedrag), { style: 'currency', currency: 'EUR' }),
            },
            { naam: t('omschrijving'), waarde: <span lang="nl">{omschrijving}</span> },
          ]}
        />
      </div>
      {wacht ? null : (
        <FormulierKader actie={actie} voor={voor}>
          <Paragraph>{t('uitleg')}</Paragraph>
          <div className="mijn-knopregel">
            <ActieKnop waarde="betalen">
              {mis ? t('opnieuw') : betaling === 'open' ? t('verder') : t('knop')}
            </ActieKnop>
          </div>
        </FormulierKader>
      )}
    </>
  )
}
