import { useTranslations } from 'next-intl'
import { Datum } from '@/components/ui/datum'
import { Heading } from '@/components/ui/heading'
import { Icoon } from '@/components/ui/icoon'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'
import { ZaakBadge } from './zaak-badge'
import { ZaakVoortgang } from './zaak-voortgang'
import { Zaaknummer } from './zaaknummer'
import { zaakUrl } from './zaken-url'

type Props = Readonly<{ zaak: ZaakSamenvatting; niveau: 2 | 3; toonOrganisatie: boolean }>

export function ZaakKaart({ zaak, niveau, toonOrganisatie }: Props) {
  const t = useTranslations('zaken')
  return (
    <li className={`mijn-kaart ${zaak.einddatum ? 'mijn-kaart--afgerond' : ''}`}>
      <ZaakBadge zaak={zaak} />
      <Heading level={niveau} look={3}>
        <a className="mijn-dekkend" href={zaakUrl(zaak)} lang="nl">
          {zaak.omschrijving}
        </a>
      </Heading>
      {zaak.stap && !zaak.einddatum ? <ZaakVoortgang stap={zaak.stap} /> : null}
      <div className="mijn-kaart__voet">
        <p className="mijn-kaart__regel">
          {zaak.einddatum ? t('afgerondOp') : t('registratiedatum')}{' '}
          <Datum iso={zaak.einddatum ?? zaak.registratiedatum} />
          <br />
          {t('zaaknummer')} <Zaaknummer nummer={zaak.zaaknummer} />
          {toonOrganisatie ? (
            <>
              <br />
              {zaak.organisatie}
            </>
          ) : null}
          {zaak.gearchiveerd ? (
            <>
              <br />
              {t('gearchiveerd')}
            </>
          ) : null}
        </p>
        <span className="mijn-pijl">
          <Icoon naam="arrow-right" maat={22} />
        </span>
      </div>
    </li>
  )
}
