import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'

/** The taken could not be fetched. Never says that there are none. */
export function TakenStoring({ adres }: Readonly<{ adres: string }>) {
  const t = useTranslations('taken.storing')
  return (
    <Alert soort="error" titel={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres}>{t('opnieuw')}</ButtonLink>
      </div>
    </Alert>
  )
}
