import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpnieuwInloggen } from '@/components/inloggen/opnieuw-inloggen'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{ searchParams: Promise<{ terug?: string | string[] }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inloggen.verlopen'))('titel') }
}

export default async function SessieVerlopenPagina({ searchParams }: Props) {
  const t = await getTranslations('inloggen.verlopen')
  const { terug } = await searchParams
  return (
    <MessagePage beeld={<Icoon naam="clock-pause" maat={30} />} kop={t('kop')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <OpnieuwInloggen tekst={t('opnieuw')} terug={typeof terug === 'string' ? terug : undefined} />
    </MessagePage>
  )
}
