import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'

/** The registration did not answer. Never says that there was no contact. */
export function ContactStoring({ adres, niveau = 2 }: Readonly<{ adres: string; niveau?: 2 | 3 }>) {
  const t = useTranslations('contactmomenten.storing')
  return (
    <Alert soort="error" titel={t('titel')} niveau={niveau}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres} look="secondary">
          {t('opnieuw')}
        </ButtonLink>
      </div>
    </Alert>
  )
}
