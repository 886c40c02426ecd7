import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { DataList } from '@/components/ui/data-list'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { Persoonsgegevens as Gegevens } from '@/lib/services/profiel/dto'
import { AdresWaarde, relatieRijen } from './relaties'

type Props = Readonly<{ gegevens: Gegevens; bsn: string; telefoon: string }>

/** The visitor's registration in the BRP, with what is not certain about it and how to have it corrected. */
export function Persoonsgegevens({ gegevens, bsn, telefoon }: Props) {
  const t = useTranslations('profiel.persoon')
  const { geboorte, nationaliteiten, adres, inOnderzoek, opschorting } = gegevens
  const rijen = [
    { naam: t('naam'), waarde: gegevens.naam ?? t('onbekend') },
    { naam: t('geboortedatum'), waarde: geboorte.datum },
    {
      naam: t('geboorteplaats'),
      waarde: [geboorte.plaats, geboorte.land].filter(Boolean).join(', '),
    },
    { naam: t('bsn'), waarde: <Bsn bsn={bsn} /> },
    {
      naam: t('nationaliteit'),
      waarde: nationaliteiten
        .map((eigen) => (eigen.soort === 'bekend' ? eigen.naam : t(`nationaliteitSoort.${eigen.soort}`)))
        .join(', '),
    },
    {
      naam: adres?.isBriefadres ? t('briefadres') : t('adres'),
      waarde: adres?.regels.length ? <AdresWaarde regels={adres.regels} /> : t('geenAdres'),
    },
    { naam: t('sinds'), waarde: adres?.sinds },
    { naam: t('gemeente'), waarde: gegevens.gemeente },
    ...relatieRijen(gegevens, t),
  ]
  return (
    <>
      {gegevens.geheimhouding ? (
        <Alert soort="info">
          <Paragraph>{t('geheimhouding')}</Paragraph>
        </Alert>
      ) : null}
      {opschorting ? (
        <Alert soort="warning">
          <Paragraph>{t('opgeschort', { reden: opschorting.omschrijving })}</Paragraph>
        </Alert>
      ) : null}
      {adres?.verblijftHierNiet ? (
        <Alert soort="warning">
          <Paragraph>{t('verblijftHierNiet')}</Paragraph>
        </Alert>
      ) : null}
      {inOnderzoek.length > 0 ? (
        <Alert soort="warning" titel={t('inOnderzoek')} niveau={3}>
          <ul className="mijn-lijst-kaal">
            {inOnderzoek.map(({ onderdeel, gegevens: woorden, sinds }) => {
              const delen = { onderdeel: t(`onderdeel.${onderdeel}`), gegevens: woorden.join(', ') }
              return (
                <li key={onderdeel}>
                  {sinds ? t('inOnderzoekSinds', { ...delen, datum: sinds }) : t('inOnderzoekRegel', delen)}
                </li>
              )
            })}
          </ul>
        </Alert>
      ) : null}
      <DataList rijen={rijen.filter(({ waarde }) => waarde)} />
      <p className="mijn-bron">
        {t('bron')}{' '}
        {t.rich(`correctie.${gegevens.correctie}`, { telefoon: () => <PhoneLink nummer={telefoon} /> })}
      </p>
    </>
  )
}

/** Masked until it is asked for, so that nobody reads it over a shoulder; works without JavaScript. */
function Bsn({ bsn }: Readonly<{ bsn: string }>) {
  const t = useTranslations('profiel.persoon')
  return (
    <details className="mijn-bsn">
      <summary>
        <span aria-hidden="true">•••••{bsn.slice(-4)}</span>
        <span>{t('toonBsn')}</span>
      </summary>
      <span>{bsn}</span>
    </details>
  )
}
