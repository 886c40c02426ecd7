import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpnieuwInloggen } from '@/components/inloggen/opnieuw-inloggen'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inloggen.geannuleerd'))('titel') }
}

export default async function GeannuleerdPagina() {
  const t = await getTranslations('inloggen.geannuleerd')
  return (
    <MessagePage beeld={<Icoon naam="arrow-back-up" maat={30} />} kop={t('kop')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <OpnieuwInloggen tekst={t('opnieuw')} />
    </MessagePage>
  )
}
