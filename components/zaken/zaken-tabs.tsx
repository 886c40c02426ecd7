import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'
import type { ZakenVraag } from '@/lib/services/zaken/dto'
import { zakenUrl } from './zaken-url'

type Props = Readonly<{
  soort: ZakenVraag['soort']
  /** Absent while the numbers are not known. */
  aantallen?: Record<ZakenVraag['soort'], number>
}>

export function ZakenTabs({ soort, aantallen }: Props) {
  const t = useTranslations('zaken.tabs')
  const tabs = (['lopend', 'afgerond'] as const).map((tab) => ({
    href: zakenUrl({ soort: tab }),
    tekst: aantallen ? `${t(tab)} (${aantallen[tab]})` : t(tab),
    huidig: tab === soort,
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
