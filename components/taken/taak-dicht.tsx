import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import type { TaakDetail } from '@/lib/services/taken/dto'
import { TaakBewijs } from './taak-bewijs'

/** A taak that cannot be carried out any more: why, and what was sent. */
export function TaakDicht({ taak }: Readonly<{ taak: TaakDetail }>) {
  const t = useTranslations('taken')
  const isGedaan = taak.status === 'uitgevoerd' || taak.status === 'verwerkt'
  return (
    <>
      <Alert soort={isGedaan ? 'ok' : 'info'} titel={t(`status.${taak.onderweg ? 'onderweg' : taak.status}`)}>
        <Paragraph>{t(`dicht.${taak.status}`)}</Paragraph>
      </Alert>
      {isGedaan ? <TaakBewijs taak={taak} /> : null}
    </>
  )
}
