import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { TaakRegel } from '@/lib/services/taken/dto'
import { TaakDeadline } from './taak-deadline'
import { taakUrl } from './taken-url'
import '@/components/stijl/taken.css'

type Props = Readonly<{ taken: TaakRegel[] | 'onbereikbaar'; adres: string }>

/** On the page of a zaak: what the visitor still has to do for it. */
export function ZaakTaken({ taken, adres }: Props) {
  const t = useTranslations('taken.zaakAlert')
  if (taken === 'onbereikbaar') {
    return (
      <Alert soort="warning">
        <Paragraph>
          {t('storing')} <Link href={adres}>{t('opnieuw')}</Link>
        </Paragraph>
      </Alert>
    )
  }
  if (taken.length === 0) return null
  return (
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
  )
}
