import { getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { getNamens } from '../namens'

/** Says whose profile this is to who acts for somebody else: always the visitor's own. */
export async function EigenMelding() {
  const namens = await getNamens()
  if (namens?.soort !== 'ander') return null
  const t = await getTranslations('profiel.namens')
  return (
    <Alert soort="info">
      <Paragraph>{t('eigenProfiel', { naam: namens.naam })}</Paragraph>
    </Alert>
  )
}
