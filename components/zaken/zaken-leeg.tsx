import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{ reden: 'lopend' | 'afgerond' | 'nietGevonden' }>

export function ZakenLeeg({ reden }: Props) {
  const t = useTranslations(`zaken.leeg.${reden}`)
  return (
    <EmptyState titel={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
    </EmptyState>
  )
}
