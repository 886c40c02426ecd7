import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{
  deel: 'zaken' | 'taken' | 'berichten' | 'contactmomenten'
  /** URL of this page, to try again. */
  adres: string
  niveau?: 2 | 3
}>

/** No source behind this part answered. Never says that there is nothing in it. */
export function DeelStoring({ deel, adres, niveau = 2 }: Props) {
  const t = useTranslations(`${deel}.storing`)
  return (
    <Alert soort="error" titel={t('titel')} niveau={niveau}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres}>{t('opnieuw')}</ButtonLink>
      </div>
    </Alert>
  )
}
