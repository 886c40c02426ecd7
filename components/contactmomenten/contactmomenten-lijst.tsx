import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Paragraph } from '@/components/ui/paragraph'
import type { ContactmomentenOverzicht, ContactmomentenVraag } from '@/lib/services/contactmomenten/dto'
import { ContactmomentenFilter } from './contactmomenten-filter'
import { contactmomentenUrl, isGefilterd } from './contactmomenten-url'
import { Tijdlijn } from './tijdlijn'

type Props = Readonly<{ overzicht: ContactmomentenOverzicht; vraag: ContactmomentenVraag }>

export function ContactmomentenLijst({ overzicht, vraag }: Props) {
  const t = useTranslations('contactmomenten')
  const { contactmomenten, totaal, pagina, paginas, facetten } = overzicht
  const gefilterd = isGefilterd(vraag)
  const leeg = useTranslations(`contactmomenten.leeg.${gefilterd ? 'nietGevonden' : 'geen'}`)
  return (
    <>
      {totaal > 0 || gefilterd ? <ContactmomentenFilter vraag={vraag} facetten={facetten} /> : null}
      {gefilterd && totaal > 0 ? <p className="mijn-gevonden">{t('gevonden', { aantal: totaal })}</p> : null}
      {totaal === 0 ? (
        <EmptyState titel={leeg('titel')}>
          <Paragraph>{leeg('tekst')}</Paragraph>
        </EmptyState>
      ) : null}
      {contactmomenten.length > 0 ? <Tijdlijn contactmomenten={contactmomenten} niveau={2} /> : null}
      <Pagination
        pagina={pagina}
        paginas={paginas}
        href={(nummer) => contactmomentenUrl({ ...vraag, pagina: nummer })}
      />
    </>
  )
}
