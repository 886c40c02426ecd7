import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gedaan } from './gedaan'

/** Says what was just done to the chosen berichten. */
export function GedaanMelding({ gedaan }: Readonly<{ gedaan: Gedaan | null }>) {
  const t = useTranslations('berichten.gedaan')
  return (
    <div role="status">
      {gedaan ? (
        <Alert soort={typeof gedaan === 'string' ? 'warning' : 'ok'}>
          <Paragraph>
            {typeof gedaan === 'string' ? t(gedaan) : t(gedaan.wat, { aantal: gedaan.aantal })}
          </Paragraph>
        </Alert>
      ) : null}
    </div>
  )
}
