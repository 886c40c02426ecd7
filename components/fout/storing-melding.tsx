import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'
import { Link } from '@/components/ui/link'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'

/** `code` stands in every log line of the request that failed. */
export function StoringMelding({ terug, code }: Readonly<{ terug: string; code?: string }>) {
  const t = useTranslations('misgegaan')
  return (
    <MessagePage beeld={<Icoon naam="alert-triangle" maat={30} />} kop={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      {code ? (
        <Paragraph>
          {t('code')} <span className="mijn-code">{code}</span>
        </Paragraph>
      ) : null}
      <Paragraph>
        <Link href={terug}>{t('opnieuw')}</Link>
      </Paragraph>
    </MessagePage>
  )
}
