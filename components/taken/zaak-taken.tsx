import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Paragraph } from '@/components/ui/paragraph'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import { TaakDeadline } from './taak-deadline'
import { taakUrl } from './taken-url'
import '@/components/stijl/taken.css'

type Props = Readonly<{
  gevonden: Pick<TakenOverzicht, 'taken' | 'onbereikbaar'> | 'storing'
  adres: string
}>

/** On the page of a zaak: what the visitor still has to do for it. */
export function ZaakTaken({ gevonden, adres }: Props) {
  const t = useTranslations('taken.zaakAlert')
  if (gevonden === 'storing') {
    return (
      <Alert soort="warning">
        <Paragraph>
          {t('storing')} <Link href={adres}>{t('opnieuw')}</Link>
        </Paragraph>
      </Alert>
    )
  }
  const { taken, onbereikbaar } = gevonden
  return (
    <>
      {taken.length > 0 ? (
        <Alert soort="warning" titel={t('titel')}>
          <ul className="mijn-zaaktaken">
            {taken.map((taak) => (
              <li key={taak.uuid}>
                <p className="mijn-zaaktaak">
                  <span lang="nl">{taak.titel}</span> <TaakDeadline taak={taak} />
                </p>
                <ButtonLink href={taakUrl(taak.uuid, { van: 'zaak' })}>
                  {t('knop')}
                  <span className="mijn-onzichtbaar" lang="nl">
                    : {taak.titel}
                  </span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <OnbereikbareBronnen wat="taken" namen={onbereikbaar} adres={adres} />
    </>
  )
}
