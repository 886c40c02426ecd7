import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpnieuwInloggen } from '@/components/inloggen/opnieuw-inloggen'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inloggen.uitgelogd'))('titel') }
}

export default async function UitgelogdPagina() {
  const t = await getTranslations('inloggen.uitgelogd')
  return (
    <MessagePage beeld={<Icoon naam="circle-check" maat={30} />} kop={t('kop')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <Paragraph>{t('gedeeld')}</Paragraph>
      <OpnieuwInloggen tekst={t('opnieuw')} />
    </MessagePage>
  )
}
