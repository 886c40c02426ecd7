import { useLocale, useTranslations } from 'next-intl'
import { DataList } from '@/components/ui/data-list'
import { formatTijdstip } from '@/lib/format/tijdstip'
import type { Inzage } from '@/lib/services/inzage/dto'

const OBJECTEN = [
  'partij',
  'digitaaladres',
  'betrokkene',
  'klantcontact',
  'internetaak',
  'onderwerpobject',
  'bijlage',
  'actorklantcontact',
  'partijidentificator',
  'rekeningnummer',
  'vertegenwoordiging',
  'categorierelatie',
  'taak',
  'bericht',
  'zaak',
  'zakenlijst',
  'document',
  'persoonsgegevens',
  'bedrijfsgegevens',
] as const

/** Who looked, at what and why, the latest first. */
export function InzageLijst({ inzagen }: Readonly<{ inzagen: Inzage[] }>) {
  const t = useTranslations('profiel.inzage')
  const locale = useLocale()
  const wie = (inzage: Inzage) =>
    inzage.wie.soort === 'toepassing' ? inzage.wie.naam || t('onbekendeToepassing') : t(inzage.wie.soort)
  return (
    <ol className="mijn-inzagen">
      {inzagen.map((inzage, index) => (
        // Lines of one moment are alike: only their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is read only
        <li key={index} className="mijn-adres">
          <DataList
            rijen={[
              {
                naam: t('wanneer'),
                waarde: <time dateTime={inzage.tijdstip}>{formatTijdstip(inzage.tijdstip, locale)}</time>,
              },
              { naam: t('wie'), waarde: wie(inzage) },
              {
                naam: t('wat'),
                waarde: t(`objecten.${OBJECTEN.find((bekend) => bekend === inzage.wat) ?? 'anders'}`),
              },
              ...(inzage.wie.soort === 'uzelf'
                ? []
                : [{ naam: t('waarom'), waarde: inzage.toelichting ?? t('geenReden') }]),
            ]}
          />
        </li>
      ))}
    </ol>
  )
}
