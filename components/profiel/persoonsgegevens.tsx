import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Alert } from '@/components/ui/alert'
import { DataList } from '@/components/ui/data-list'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { Persoonsgegevens as Gegevens } from '@/lib/services/profiel/dto'
import { Bronwoorden } from './bronwoorden'
import { AdresWaarde, relatieRijen } from './relaties'

type Props = Readonly<{ gegevens: Gegevens; bsn: string; telefoon: string }>

/** The visitor's registration in the BRP, with what is not certain about it and how to have it corrected. */
export function Persoonsgegevens({ gegevens, bsn, telefoon }: Props) {
  const t = useTranslations('profiel.persoon')
  const { geboorte, nationaliteiten, adres, inOnderzoek, opschorting } = gegevens
  const rijen = [
    { naam: t('naam'), waarde: gegevens.naam ?? t('onbekend') },
    { naam: t('geboortedatum'), waarde: geboorte.datum && <Bronwoorden>{geboorte.datum}</Bronwoorden> },
    {
      naam: t('geboorteplaats'),
      waarde: (geboorte.plaats || geboorte.land) && (
        <Opsomming>{[geboorte.plaats, geboorte.land].filter((deel) => deel !== null)}</Opsomming>
      ),
    },
    { naam: t('bsn'), waarde: <Bsn bsn={bsn} /> },
    {
      naam: t('nationaliteit'),
      waarde: nationaliteiten.length > 0 && (
        <Opsomming>
          {nationaliteiten.map((eigen) =>
            eigen.soort === 'bekend' ? eigen.naam : t(`nationaliteitSoort.${eigen.soort}`),
          )}
        </Opsomming>
      ),
    },
    {
      naam: adres?.isBriefadres ? t('briefadres') : t('adres'),
      waarde: adres?.regels.length ? <AdresWaarde regels={adres.regels} /> : t('geenAdres'),
    },
    { naam: t('sinds'), waarde: adres?.sinds && <Bronwoorden>{adres.sinds}</Bronwoorden> },
    { naam: t('gemeente'), waarde: gegevens.gemeente },
    ...relatieRijen(gegevens, t, useLocale()),
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
          <Paragraph>
            {t.rich('opgeschort', { reden: () => <Bronwoorden>{opschorting.omschrijving}</Bronwoorden> })}
          </Paragraph>
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
              const delen = {
                onderdeel: t(`onderdeel.${onderdeel}`),
                gegevens: () => <Opsomming>{woorden}</Opsomming>,
              }
              return (
                <li key={onderdeel}>
                  {sinds
                    ? t.rich('inOnderzoekSinds', {
                        ...delen,
                        datum: () => <Bronwoorden>{sinds}</Bronwoorden>,
                      })
                    : t.rich('inOnderzoekRegel', delen)}
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

/** Each in the language of the page, when it has a word there. */
function Opsomming({ children }: Readonly<{ children: string[] }>) {
  return children.map((woorden, index) => (
    <Fragment key={woorden}>
      {index > 0 ? ', ' : null}
      <Bronwoorden>{woorden}</Bronwoorden>
    </Fragment>
  ))
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
