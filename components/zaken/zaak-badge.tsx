import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/status-badge'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'

type Props = Readonly<{ zaak: ZaakSamenvatting }>

/** Where the zaak stands, in one label: the status while it runs, the resultaat once it is afgerond. */
export function ZaakBadge({ zaak }: Props) {
  const t = useTranslations('zaken')
  // Grey, not green: a resultaat can be a refusal, and no register says which one is.
  if (zaak.einddatum) return <StatusBadge status="inactive">{zaak.resultaat ?? t('afgerond')}</StatusBadge>
  if (zaak.wordtAfgerond) return <StatusBadge status="success">{t('wordtAfgerond')}</StatusBadge>
  const isEersteStap = !zaak.status || zaak.stap?.nummer === 1
  return (
    <StatusBadge status={isEersteStap ? 'inactive' : 'neutral'}>
      {zaak.status ?? t('zonderStatus')}
    </StatusBadge>
  )
}
