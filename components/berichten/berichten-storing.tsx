import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'

/** The registration did not answer. Never says that there are no berichten. */
export function BerichtenStoring({ adres, niveau = 2 }: Readonly<{ adres: string; niveau?: 2 | 3 }>) {
  const t = useTranslations('berichten.storing')
  return (
    <Alert soort="error" titel={t('titel')} niveau={niveau}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres}>{t('opnieuw')}</ButtonLink>
      </div>
    </Alert>
  )
}
