import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Paragraph } from '@/components/ui/paragraph'
import type { ZakenOverzicht } from '@/lib/services/zaken/dto'
import { TeVeelVestigingen } from './te-veel-vestigingen'
import { ZaakKaart } from './zaak-kaart'
import { zaakUrl } from './zaken-url'

const MAXIMAAL = 4

/** The block on the overview: the newest running zaken, and the way to all of them. */
export function LopendeZaken({ overzicht }: Readonly<{ overzicht: ZakenOverzicht }>) {
  const t = useTranslations('zaken.overzicht')
  const { zaken, onbereikbaar, aantalLopend, aantalAfgerond, toonOrganisatie } = overzicht
  return (
    <>
      <OnbereikbareBronnen wat="zaken" namen={onbereikbaar.map(({ naam }) => naam)} adres="/overzicht" />
      {overzicht.teVeelVestigingen ? <TeVeelVestigingen /> : null}
      {zaken.length > 0 ? (
        <ul className="mijn-kaarten">
          {zaken.slice(0, MAXIMAAL).map((zaak) => (
            <ZaakKaart key={zaakUrl(zaak)} zaak={zaak} niveau={3} toonOrganisatie={toonOrganisatie} />
          ))}
        </ul>
      ) : null}
      {zaken.length === 0 && onbereikbaar.length === 0 ? <Paragraph>{t('leeg')}</Paragraph> : null}
      <div className="mijn-knopregel">
        {aantalLopend > 0 ? <Link href="/zaken">{t('alle', { aantal: aantalLopend })}</Link> : null}
        {aantalAfgerond > 0 ? (
          <Link href="/zaken/afgerond">{t('afgerond', { aantal: aantalAfgerond })}</Link>
        ) : null}
      </div>
    </>
  )
}
