import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { TaakRegel } from '@/lib/services/taken/dto'
import { TaakDeadline } from './taak-deadline'
import { taakUrl } from './taken-url'
import '@/components/stijl/taken.css'

type Props = Readonly<{ taken: TaakRegel[]; isOnvolledig: boolean; adres: string }>

/** On the page of a zaak: what the visitor still has to do for it. */
export function ZaakTaken({ taken, isOnvolledig, adres }: Props) {
  const t = useTranslations('taken.zaakAlert')
  return (
    <>
      {taken.map((taak) => (
        <Alert key={taak.uuid} soort="warning" titel={t('titel')}>
          <p className="mijn-zaaktaak">
            <span lang="nl">{taak.titel}</span> <TaakDeadline taak={taak} />
          </p>
          <div>
            <ButtonLink href={taakUrl(taak.uuid, { van: 'zaak' })}>{t('knop')}</ButtonLink>
          </div>
        </Alert>
      ))}
      {isOnvolledig ? (
        <Alert soort="warning">
          <Paragraph>
            {t('storing')} <Link href={adres}>{t('opnieuw')}</Link>
          </Paragraph>
        </Alert>
      ) : null}
    </>
  )
}
