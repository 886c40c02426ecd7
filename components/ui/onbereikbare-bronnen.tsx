import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{
  wat: 'zaken' | 'taken' | 'berichten'
  namen: string[]
  adres: string
  niveau?: 2 | 3
}>

/** Names each source that did not answer, with a link that loads the page again. */
export function OnbereikbareBronnen({ wat, namen, adres, niveau = 2 }: Props) {
  const t = useTranslations(`${wat}.onbereikbaar`)
  const lijst = new Intl.ListFormat(useLocale())
  if (namen.length === 0) return null
  return (
    <Alert soort="warning" titel={t('titel')} niveau={niveau}>
      <Paragraph>{t('tekst', { naam: lijst.format(namen) })}</Paragraph>
      <Paragraph>
        <Link href={adres}>{t('opnieuw')}</Link>
      </Paragraph>
    </Alert>
  )
}
