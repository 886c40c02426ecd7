import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{ aantal: number; volledig: boolean }>

/** How much was found in all. Only when everything was searched it may say that there is nothing. */
export function ZoekSamen({ aantal, volledig }: Props) {
  const t = useTranslations('zoeken')
  if (aantal === 0 && volledig) {
    return (
      <div className="mijn-sectie">
        <EmptyState titel={t('leeg.titel')}>
          <Paragraph>{t('leeg.tekst')}</Paragraph>
        </EmptyState>
      </div>
    )
  }
  return <p className="mijn-gevonden">{t(volledig ? 'samen' : 'samenOnvolledig', { aantal })}</p>
}
