import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'

/** No register answered. Never says that there are no zaken. */
export function ZakenStoring({ adres }: Readonly<{ adres: string }>) {
  const t = useTranslations('zaken.storing')
  return (
    <Alert soort="error" titel={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres}>{t('opnieuw')}</ButtonLink>
      </div>
    </Alert>
  )
}
