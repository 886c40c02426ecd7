import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import { useTranslations } from 'next-intl'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Pagination } from '@/components/ui/pagination'
import type { ZakenOverzicht, ZakenVraag } from '@/lib/services/zaken/dto'
import { TeVeelVestigingen } from './te-veel-vestigingen'
import { ZaakKaart } from './zaak-kaart'
import { ZakenLeeg } from './zaken-leeg'
import { ZakenTabel } from './zaken-tabel'
import { ZakenTabs } from './zaken-tabs'
import { isGefilterd, zaakUrl, zakenUrl } from './zaken-url'
import { Zoekformulier } from './zoekformulier'

/** From this many zaken on, a table with a search form is easier than cards. */
const TABEL_VANAF = 10

type Props = Readonly<{ overzicht: ZakenOverzicht; vraag: ZakenVraag }>

export function ZakenLijst({ overzicht, vraag }: Props) {
  const t = useTranslations('zaken')
  const { zaken, toonOrganisatie, onbereikbaar, aantalLopend, aantalAfgerond } = overzicht
  const aantallen = { lopend: aantalLopend, afgerond: aantalAfgerond }
  const gefilterd = isGefilterd(vraag)
  const isVeel = aantallen[vraag.soort] >= TABEL_VANAF

  return (
    <>
      <ZakenTabs soort={vraag.soort} aantallen={aantallen} />
      <OnbereikbareBronnen wat="zaken" namen={onbereikbaar.map(({ naam }) => naam)} adres={zakenUrl(vraag)} />
      {overzicht.teVeelVestigingen ? <TeVeelVestigingen /> : null}
      {isVeel || gefilterd ? <Zoekformulier vraag={vraag} facetten={overzicht.facetten} /> : null}
      {gefilterd && zaken.length > 0 ? (
        <p className="mijn-gevonden">{t('gevonden', { aantal: overzicht.totaal })}</p>
      ) : null}
      {zaken.length === 0 && gefilterd ? <ZakenLeeg reden="nietGevonden" /> : null}
      {/* With a register missing nobody can say that there is nothing. */}
      {zaken.length === 0 && !gefilterd && onbereikbaar.length === 0 ? (
        <ZakenLeeg reden={vraag.soort} />
      ) : null}
      {isVeel && zaken.length > 0 ? (
        <ZakenTabel zaken={zaken} soort={vraag.soort} toonOrganisatie={toonOrganisatie} />
      ) : null}
      {!isVeel && zaken.length > 0 ? (
        <ul className="mijn-kaarten">
          {zaken.map((zaak) => (
            <ZaakKaart key={zaakUrl(zaak)} zaak={zaak} niveau={2} toonOrganisatie={toonOrganisatie} />
          ))}
        </ul>
      ) : null}
      <Pagination
        pagina={overzicht.pagina}
        paginas={overzicht.paginas}
        href={(pagina) => zakenUrl({ ...vraag, pagina })}
      />
    </>
  )
}
