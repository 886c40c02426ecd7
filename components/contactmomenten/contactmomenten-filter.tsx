import { FormLabel, Select, SelectOption } from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { ContactmomentenFacetten, ContactmomentenVraag } from '@/lib/services/contactmomenten/dto'
import { contactmomentenUrl, isGefilterd } from './contactmomenten-url'
import { kanaalSoort } from './kanaal'

type Props = Readonly<{ vraag: ContactmomentenVraag; facetten: ContactmomentenFacetten }>

/** A GET form: the filter stands in the URL and works without JavaScript. */
export function ContactmomentenFilter({ vraag, facetten }: Props) {
  const t = useTranslations('contactmomenten.filter')
  const tKanaal = useTranslations('contactmomenten.kanalen')
  const kanaalNaam = (kanaal: string) => {
    const soort = kanaalSoort(kanaal)
    return soort ? tKanaal(soort) : kanaal
  }
  const keuzes = [
    {
      naam: 'kanaal',
      waarde: vraag.kanaal,
      opties: facetten.kanalen.map((kanaal) => ({ waarde: kanaal, tekst: kanaalNaam(kanaal) })),
    },
    {
      naam: 'jaar',
      waarde: vraag.jaar,
      opties: facetten.jaren.map((jaar) => ({ waarde: jaar, tekst: jaar })),
    },
    {
      naam: 'zaak',
      waarde: vraag.zaak,
      opties: facetten.zaken.map(({ uuid, omschrijving }) => ({ waarde: uuid, tekst: omschrijving })),
    },
  ] as const
  return (
    <search aria-label={t('label')}>
      <form className="mijn-zoek mijn-zoek--regel" method="get" action={contactmomentenUrl()}>
        {keuzes.map(({ naam, waarde, opties }) => (
          <div key={naam}>
            <FormLabel htmlFor={naam}>{t(naam)}</FormLabel>
            <Select id={naam} name={naam} defaultValue={waarde ?? ''}>
              <SelectOption value="">{t(`alle.${naam}`)}</SelectOption>
              {opties.map((optie) => (
                <SelectOption key={optie.waarde} value={optie.waarde}>
                  {optie.tekst}
                </SelectOption>
              ))}
            </Select>
          </div>
        ))}
        <div className="mijn-zoek__knoppen">
          <Button look="secondary">{t('knop')}</Button>
          {isGefilterd(vraag) ? <Link href={contactmomentenUrl()}>{t('wissen')}</Link> : null}
        </div>
      </form>
    </search>
  )
}
