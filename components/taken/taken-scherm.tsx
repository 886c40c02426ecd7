import { FormLabel, Select, SelectOption } from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Pagination } from '@/components/ui/pagination'
import { Paragraph } from '@/components/ui/paragraph'
import { Tabs } from '@/components/ui/tabs'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import { TakenLijst } from './taken-lijst'
import { takenUrl } from './taken-url'

export const AFGERONDE_STATUSSEN = ['uitgevoerd', 'verwerkt', 'verlopen', 'afgebroken'] as const
export type AfgerondeStatus = (typeof AFGERONDE_STATUSSEN)[number]

type Props = Readonly<{
  soort: 'open' | 'afgerond'
  status?: AfgerondeStatus | undefined
  overzicht: TakenOverzicht
  /** Null while a source is missing: then nobody knows. */
  aantalOpen: number | null
}>

export function TakenScherm({ soort, status, overzicht, aantalOpen }: Props) {
  const t = useTranslations('taken')
  const { taken, pagina, paginas, onbereikbaar } = overzicht
  const isLeeg = taken.length === 0 && onbereikbaar.length === 0
  const open = aantalOpen === null ? t('tabs.openOnbekend') : t('tabs.open', { aantal: aantalOpen })
  const adresVan = (nummer: number) => takenUrl(soort, { ...(status && { status }), pagina: nummer })
  return (
    <>
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { href: takenUrl('open'), tekst: open, huidig: soort === 'open' },
          { href: takenUrl('afgerond'), tekst: t('tabs.afgerond'), huidig: soort === 'afgerond' },
        ]}
      />
      <OnbereikbareBronnen wat="taken" namen={onbereikbaar} adres={adresVan(pagina)} />
      {soort === 'afgerond' ? <Statusfilter status={status} /> : null}
      {taken.length > 0 ? <TakenLijst taken={taken} niveau={2} /> : null}
      {isLeeg && status ? <Paragraph>{t('leeg.gefilterd')}</Paragraph> : null}
      {isLeeg && !status ? (
        <EmptyState
          titel={t(`leeg.${soort}`)}
          stap={{ href: takenUrl(soort === 'open' ? 'afgerond' : 'open'), tekst: t(`leeg.${soort}Stap`) }}
        >
          <Paragraph>{t(`leeg.${soort}Tekst`)}</Paragraph>
        </EmptyState>
      ) : null}
      <Pagination pagina={pagina} paginas={paginas} href={adresVan} />
    </>
  )
}

function Statusfilter({ status }: Readonly<{ status: AfgerondeStatus | undefined }>) {
  const t = useTranslations('taken')
  return (
    <form className="mijn-zoek mijn-zoek--regel" method="get" action={takenUrl('afgerond')}>
      <div>
        <FormLabel htmlFor="status">{t('filter.label')}</FormLabel>
        <Select id="status" name="status" defaultValue={status ?? ''}>
          <SelectOption value="">{t('filter.alle')}</SelectOption>
          {AFGERONDE_STATUSSEN.map((waarde) => (
            <SelectOption key={waarde} value={waarde}>
              {t(`status.${waarde}`)}
            </SelectOption>
          ))}
        </Select>
      </div>
      <div className="mijn-zoek__knoppen">
        <Button>{t('filter.knop')}</Button>
      </div>
    </form>
  )
}
