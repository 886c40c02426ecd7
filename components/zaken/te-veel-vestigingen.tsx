import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

/** For a company with more branches than are looked for: how to see the zaken of one of the others. */
export function TeVeelVestigingen() {
  const t = useTranslations('zaken.teVeelVestigingen')
  return (
    <Alert soort="info" titel={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <Paragraph>
        <Link href="/profiel/vestiging">{t('kies')}</Link>
      </Paragraph>
    </Alert>
  )
}
