import { useTranslations } from 'next-intl'
import { stelVraagUrl } from '@/components/contactmomenten/contactmomenten-url'
import { EmptyState } from '@/components/ui/empty-state'
import { Paragraph } from '@/components/ui/paragraph'
import { zakenUrl } from './zaken-url'

type Props = Readonly<{ reden: 'lopend' | 'afgerond' | 'nietGevonden' }>

export function ZakenLeeg({ reden }: Props) {
  const t = useTranslations(`zaken.leeg.${reden}`)
  const tLeeg = useTranslations('zaken.leeg')
  const stap =
    reden === 'lopend'
      ? { href: stelVraagUrl(), tekst: tLeeg('stelVraag') }
      : reden === 'afgerond'
        ? { href: zakenUrl({ soort: 'lopend' }), tekst: tLeeg('naarLopend') }
        : undefined
  return (
    <EmptyState titel={t('titel')} {...(stap && { stap })}>
      <Paragraph>{t('tekst')}</Paragraph>
    </EmptyState>
  )
}
