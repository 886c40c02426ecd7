import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import '@/components/stijl/berichten.css'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Pagination } from '@/components/ui/pagination'
import { Paragraph } from '@/components/ui/paragraph'
import type { BerichtenOverzicht, BerichtenVraag } from '@/lib/services/berichten/dto'
import { BerichtRij } from './bericht-rij'
import { berichtenUrl, isGefilterd } from './berichten-url'
import { BerichtenZoeken } from './berichten-zoeken'
import type { Handeling } from './gedaan'
import { KiesAlles } from './kies-alles'

type Props = Readonly<{
  overzicht: BerichtenOverzicht
  vraag: BerichtenVraag
  /** For whom the page is opened. */
  voor: string
  /** Does to the chosen berichten what the pressed button says. */
  actie: (formData: FormData) => Promise<void>
}>

const KNOPPEN: Record<BerichtenVraag['map'], Handeling[]> = {
  alle: ['archiveren', 'ongelezen'],
  nieuw: ['archiveren'],
  archief: ['terugzetten'],
}

export function BerichtenLijst({ overzicht, vraag, voor, actie }: Props) {
  const t = useTranslations('berichten')
  const { berichten, totaal, pagina, paginas, onbereikbaar } = overzicht
  const gefilterd = isGefilterd(vraag)
  return (
    <>
      <OnbereikbareBronnen wat="berichten" namen={onbereikbaar} adres={berichtenUrl({ ...vraag, pagina })} />
      {berichten.length > 0 || gefilterd ? <BerichtenZoeken vraag={vraag} /> : null}
      {gefilterd && totaal > 0 ? <p className="mijn-gevonden">{t('gevonden', { aantal: totaal })}</p> : null}
      {/* With a source missing nobody can say that there is nothing. */}
      {berichten.length === 0 && onbereikbaar.length === 0 ? (
        <Leeg reden={gefilterd ? 'nietGevonden' : vraag.map} />
      ) : null}
      {berichten.length > 0 ? (
        <form action={actie} aria-label={t('lijst')}>
          <input type="hidden" name="voor" value={voor} />
          <input type="hidden" name="terug" value={berichtenUrl({ ...vraag, pagina })} />
          <ul className="mijn-berichten">
            {berichten.map((bericht) => (
              <BerichtRij key={bericht.uuid} bericht={bericht} />
            ))}
          </ul>
          <div className="mijn-knopregel">
            <KiesAlles label={t('kiesAlles')} />
            {KNOPPEN[vraag.map].map((handeling) => (
              <Button key={handeling} look="secondary" name="handeling" value={handeling}>
                {t(`knoppen.${handeling}`)}
              </Button>
            ))}
          </div>
        </form>
      ) : null}
      <Pagination
        pagina={pagina}
        paginas={paginas}
        href={(nummer) => berichtenUrl({ ...vraag, pagina: nummer })}
      />
    </>
  )
}

function Leeg({ reden }: Readonly<{ reden: BerichtenVraag['map'] | 'nietGevonden' }>) {
  const t = useTranslations(`berichten.leeg.${reden}`)
  const tTabs = useTranslations('berichten.tabs')
  return (
    <EmptyState
      titel={t('titel')}
      {...(reden === 'nieuw' && { stap: { href: berichtenUrl({ map: 'alle' }), tekst: tTabs('alle') } })}
    >
      <Paragraph>{t('tekst')}</Paragraph>
    </EmptyState>
  )
}
