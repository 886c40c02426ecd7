import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDatum } from '@/lib/format/datum'
import type { TaakRegel } from '@/lib/services/taken/dto'

/** Days before the end from which a taak is urgent. */
const SPOED_DAGEN = 2

export const isSpoed = ({
  status,
  onderweg,
  dagen,
}: Pick<TaakRegel, 'status' | 'onderweg' | 'dagen'>): boolean =>
  status === 'open' && !onderweg && dagen !== null && dagen <= SPOED_DAGEN

/** How long still: in days when it is near, else the day. Urgent in words and with an icon, never by colour alone. */
export function TaakDeadline({ taak }: Readonly<{ taak: TaakRegel }>) {
  const t = useTranslations('taken.deadline')
  const locale = useLocale()
  const { deadline, dagen } = taak
  if (deadline === null || dagen === null) return null
  const datum = formatDatum(deadline, locale)
  const spoed = isSpoed(taak)
  const Icon = spoed ? IconAlertTriangle : IconClock
  return (
    <span className={`mijn-deadline ${spoed ? 'mijn-deadline--spoed' : ''}`}>
      <Icon size={22} aria-hidden="true" />
      <time dateTime={deadline}>{spoed ? t('dagen', { dagen }) : t('uiterlijk', { datum })}</time>
    </span>
  )
}
