import { useLocale, useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'
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

/** Further ahead the number of days tells nothing. */
const DICHTBIJ_DAGEN = 31

type Props = Readonly<{
  taak: TaakRegel
  /** Only how long still, where the day itself stands beside it. */
  kort?: boolean
}>

/** The day and how long still, the most urgent of both first. Urgent in words and with an icon, never by colour alone. */
export function TaakDeadline({ taak, kort = false }: Props) {
  const t = useTranslations('taken.deadline')
  const locale = useLocale()
  const { deadline, dagen } = taak
  if (deadline === null || dagen === null) return null
  const datum = <time dateTime={deadline}>{t('uiterlijk', { datum: formatDatum(deadline, locale) })}</time>
  const nog = dagen <= DICHTBIJ_DAGEN ? t('dagen', { dagen }) : null
  const spoed = isSpoed(taak)
  const ook = spoed ? datum : nog
  return (
    <span className={`mijn-deadline ${spoed ? 'mijn-deadline--spoed' : ''}`}>
      <Icoon naam={spoed ? 'alert-triangle' : 'clock'} maat={22} />
      <span>
        {spoed ? nog : datum}
        {ook && !kort ? <span className="mijn-deadline__ook"> {ook}</span> : null}
      </span>
    </span>
  )
}
