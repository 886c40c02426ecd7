import '@/components/stijl/taken.css'
import { useLocale, useTranslations } from 'next-intl'
import { berichtenUrl, berichtUrl } from '@/components/berichten/berichten-url'
import { contactmomentenUrl, contactmomentUrl } from '@/components/contactmomenten/contactmomenten-url'
import { KanaalNaam } from '@/components/contactmomenten/kanaal'
import { TaakDeadline } from '@/components/taken/taak-deadline'
import { taakUrl, takenUrl } from '@/components/taken/taken-url'
import { Datum } from '@/components/ui/datum'
import { Link } from '@/components/ui/link'
import { StatusBadge } from '@/components/ui/status-badge'
import { ZaakBadge } from '@/components/zaken/zaak-badge'
import { documentUrl, zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import type { Zoekwoorden } from '@/lib/domain/zoekterm'
import { formatBestandsformaat } from '@/lib/format/bestandsformaat'
import { formatTijdstip } from '@/lib/format/tijdstip'
import type {
  BerichtTreffer,
  ContactTreffer,
  DocumentTreffer,
  Gevonden,
  TaakTreffer,
  ZaakTreffer,
} from '@/lib/services/zoeken/dto'
import { Gemarkeerd } from './gemarkeerd'
import { Treffer } from './treffer'
import { ZoekGroep } from './zoek-groep'

type Props<T> = Readonly<{ gevonden: Gevonden<T>; zoek: string; woorden: Zoekwoorden }>

export function ZakenTreffers({ gevonden, zoek, woorden }: Props<ZaakTreffer>) {
  const t = useTranslations('zoeken.meer')
  const meer = (['lopend', 'afgerond'] as const).map((soort) => ({
    href: zakenUrl({ soort, zoek }),
    tekst: t(soort),
  }))
  return (
    <ZoekGroep id="zaken" gevonden={gevonden} meer={meer}>
      {(zaak) => (
        <Treffer key={zaakUrl(zaak)} href={zaakUrl(zaak)} titel={zaak.omschrijving} woorden={woorden}>
          <span className="utrecht-preserve-data" translate="no">
            <Gemarkeerd tekst={zaak.zaaknummer} woorden={woorden} />
          </span>
          , <span lang="nl">{zaak.organisatie}</span> <ZaakBadge zaak={zaak} />
        </Treffer>
      )}
    </ZoekGroep>
  )
}

export function TakenTreffers({ gevonden, woorden }: Props<TaakTreffer>) {
  const t = useTranslations('taken')
  const meer = [{ href: takenUrl('open'), tekst: useTranslations('zoeken.meer')('taken') }]
  return (
    <ZoekGroep id="taken" gevonden={gevonden} meer={meer}>
      {(taak) => (
        <Treffer
          key={taak.uuid}
          href={taakUrl(taak.uuid)}
          titel={taak.titel}
          fragment={taak.toelichting || null}
          woorden={woorden}
        >
          {taak.status === 'open' && !taak.onderweg ? (
            <TaakDeadline taak={taak} />
          ) : (
            <StatusBadge status="neutral">
              {t(`status.${taak.onderweg ? 'onderweg' : taak.status}`)}
            </StatusBadge>
          )}
        </Treffer>
      )}
    </ZoekGroep>
  )
}

export function BerichtenTreffers({ gevonden, zoek, woorden }: Props<BerichtTreffer>) {
  const meer = [
    { href: berichtenUrl({ map: 'alle', zoek }), tekst: useTranslations('zoeken.meer')('berichten') },
  ]
  return (
    <ZoekGroep id="berichten" gevonden={gevonden} meer={meer}>
      {({ uuid, onderwerp, fragment, afzender, publicatiedatum }) => (
        <Treffer key={uuid} href={berichtUrl(uuid)} titel={onderwerp} fragment={fragment} woorden={woorden}>
          <span lang="nl">{afzender}</span>, <Datum iso={publicatiedatum} />
        </Treffer>
      )}
    </ZoekGroep>
  )
}

export function ContactTreffers({ gevonden, woorden }: Props<ContactTreffer>) {
  const locale = useLocale()
  const meer = [{ href: contactmomentenUrl(), tekst: useTranslations('zoeken.meer')('contactmomenten') }]
  return (
    <ZoekGroep id="contactmomenten" gevonden={gevonden} meer={meer}>
      {({ uuid, onderwerp, fragment, kanaal, tijdstip }) => (
        <Treffer
          key={uuid}
          href={contactmomentUrl(uuid)}
          titel={onderwerp}
          fragment={fragment}
          woorden={woorden}
        >
          <time dateTime={tijdstip}>{formatTijdstip(tijdstip, locale)}</time>, <KanaalNaam kanaal={kanaal} />
        </Treffer>
      )}
    </ZoekGroep>
  )
}

export function DocumentTreffers({ gevonden, woorden }: Props<DocumentTreffer>) {
  const t = useTranslations('zoeken')
  const meer = [{ href: zakenUrl({ soort: 'lopend' }), tekst: t('meer.documenten') }]
  return (
    <ZoekGroep id="documenten" gevonden={gevonden} meer={meer}>
      {({ document, zaak }) => (
        <Treffer
          key={document.uuid}
          href={documentUrl(zaak, document.uuid)}
          titel={document.titel}
          woorden={woorden}
        >
          {formatBestandsformaat(document.formaat, document.bestandsnaam)}
          {document.datum ? (
            <>
              , <Datum iso={document.datum} />
            </>
          ) : null}
          .{' '}
          {t.rich('bijZaak', {
            zaak: () => (
              <Link href={zaakUrl(zaak)} lang="nl">
                {zaak.omschrijving}
              </Link>
            ),
          })}
        </Treffer>
      )}
    </ZoekGroep>
  )
}
