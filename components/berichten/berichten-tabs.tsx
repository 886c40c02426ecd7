import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'
import type { BerichtenVraag } from '@/lib/services/berichten/dto'
import { berichtenUrl } from './berichten-url'

type Props = Readonly<{
  map: BerichtenVraag['map']
  /** Absent or null while the number is not known. */
  aantalNieuw?: number | null | undefined
}>

export function BerichtenTabs({ map, aantalNieuw = null }: Props) {
  const t = useTranslations('berichten.tabs')
  const tabs = (['alle', 'nieuw', 'archief'] as const).map((tab) => ({
    href: berichtenUrl({ map: tab }),
    tekst: tab === 'nieuw' && aantalNieuw !== null ? `${t(tab)} (${aantalNieuw})` : t(tab),
    huidig: tab === map,
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
