import { FormLabel, Select, SelectOption, Textbox } from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { ZakenFacetten, ZakenVraag } from '@/lib/services/zaken/dto'
import { isGefilterd, zakenUrl } from './zaken-url'

const VOLGORDES = {
  lopend: ['nieuwste', 'oudste', 'naam', 'deadline'],
  afgerond: ['nieuwste', 'oudste', 'naam'],
} as const

type Props = Readonly<{ vraag: ZakenVraag; facetten: ZakenFacetten }>

/** A GET form: search, filter and order stand in the URL and work without JavaScript. */
export function Zoekformulier({ vraag, facetten }: Props) {
  const t = useTranslations('zaken.zoeken')
  const opties = (facet: { waarde: string; aantal: number }[]) =>
    facet.map(({ waarde, aantal }) => ({ waarde, tekst: t('optie', { naam: waarde, aantal }) }))
  return (
    <search aria-label={t('label')}>
      <form className="mijn-zoek" method="get" action={zakenUrl({ soort: vraag.soort })}>
        <div className="mijn-zoek__breed">
          <FormLabel htmlFor="zoek">{t('zoek')}</FormLabel>
          <Textbox id="zoek" name="zoek" type="search" defaultValue={vraag.zoek ?? ''} maxLength={100} />
        </div>
        <Keuze
          naam="zaaktype"
          label={t('zaaktype')}
          waarde={vraag.zaaktype}
          alle={t('alleZaaktypen')}
          opties={opties(facetten.zaaktypen)}
        />
        <Keuze
          naam="jaar"
          label={t('jaar')}
          waarde={vraag.jaar}
          alle={t('alleJaren')}
          opties={opties(facetten.jaren)}
        />
        <Keuze
          naam="sorteer"
          label={t('sorteer')}
          waarde={vraag.sorteer ?? 'nieuwste'}
          opties={VOLGORDES[vraag.soort].map((volgorde) => ({ waarde: volgorde, tekst: t(volgorde) }))}
        />
        <div className="mijn-zoek__knoppen">
          <Button>{t('knop')}</Button>
          {isGefilterd(vraag) ? <Link href={zakenUrl({ soort: vraag.soort })}>{t('wissen')}</Link> : null}
        </div>
      </form>
    </search>
  )
}

type KeuzeProps = Readonly<{
  naam: string
  label: ReactNode
  waarde: string | undefined
  /** Text of the choice that does not filter. */
  alle?: string
  opties: { waarde: string; tekst: string }[]
}>

function Keuze({ naam, label, waarde, alle, opties }: KeuzeProps) {
  return (
    <div>
      <FormLabel htmlFor={naam}>{label}</FormLabel>
      <Select id={naam} name={naam} defaultValue={waarde ?? ''}>
        {alle ? <SelectOption value="">{alle}</SelectOption> : null}
        {opties.map((optie) => (
          <SelectOption key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </SelectOption>
        ))}
      </Select>
    </div>
  )
}
