import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { OnbereikbareBron } from '@/lib/services/zaken/dto'

type Props = Readonly<{ bronnen: OnbereikbareBron[]; adres: string }>

/** Names each register that did not answer, with a link that loads the page again. */
export function OnbereikbareBronnen({ bronnen, adres }: Props) {
  const t = useTranslations('zaken.onbereikbaar')
  const lijst = new Intl.ListFormat(useLocale())
  if (bronnen.length === 0) return null
  return (
    <Alert soort="warning" titel={t('titel')}>
      <Paragraph>{t('tekst', { naam: lijst.format(bronnen.map(({ naam }) => naam)) })}</Paragraph>
      <Paragraph>
        <Link href={adres}>{t('opnieuw')}</Link>
      </Paragraph>
    </Alert>
  )
}
