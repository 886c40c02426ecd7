import { FormLabel, Select, SelectOption } from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
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
  aantalOpen: number
}>

export function TakenScherm({ soort, status, overzicht, aantalOpen }: Props) {
  const t = useTranslations('taken')
  const { taken, pagina, paginas } = overzicht
  return (
    <>
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { href: takenUrl('open'), tekst: t('tabs.open', { aantal: aantalOpen }), huidig: soort === 'open' },
          { href: takenUrl('afgerond'), tekst: t('tabs.afgerond'), huidig: soort === 'afgerond' },
        ]}
      />
      {soort === 'afgerond' ? <Statusfilter status={status} /> : null}
      {taken.length > 0 ? <TakenLijst taken={taken} niveau={2} /> : null}
      {taken.length === 0 && status ? <Paragraph>{t('leeg.gefilterd')}</Paragraph> : null}
      {taken.length === 0 && !status ? (
        <EmptyState
          titel={t(`leeg.${soort}`)}
          stap={{ href: takenUrl(soort === 'open' ? 'afgerond' : 'open'), tekst: t(`leeg.${soort}Stap`) }}
        >
          <Paragraph>{t(`leeg.${soort}Tekst`)}</Paragraph>
        </EmptyState>
      ) : null}
      <Pagination
        pagina={pagina}
        paginas={paginas}
        href={(nummer) => takenUrl(soort, { ...(status && { status }), pagina: nummer })}
      />
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
