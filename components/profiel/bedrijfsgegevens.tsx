import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { DataList } from '@/components/ui/data-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Bedrijfsgegevens as Gegevens } from '@/lib/services/profiel/dto'
import { Bronwoorden } from './bronwoorden'
import { AdresWaarde } from './relaties'

type Props = Readonly<{
  gegevens: Gegevens
  /** Whether the visitor may act for another branch. */
  kiesbaar: boolean
}>

/** The visitor's company in the Handelsregister. */
export function Bedrijfsgegevens({ gegevens, kiesbaar }: Props) {
  const t = useTranslations('profiel.bedrijf')
  const { hoofdactiviteit: activiteit, vestiging } = gegevens
  const rijen = [
    { naam: t('naam'), waarde: gegevens.naam },
    {
      naam: t('statutaireNaam'),
      waarde: gegevens.statutaireNaam === gegevens.naam ? null : gegevens.statutaireNaam,
    },
    { naam: t('handelsnamen'), waarde: gegevens.handelsnamen.join(', ') },
    {
      naam: t('rechtsvorm'),
      waarde: gegevens.rechtsvorm && <Bronwoorden>{gegevens.rechtsvorm}</Bronwoorden>,
    },
    { naam: t('kvkNummer'), waarde: gegevens.kvkNummer },
    { naam: t('rsin'), waarde: gegevens.rsin },
    { naam: t('gestart'), waarde: gegevens.gestartOp && <Bronwoorden>{gegevens.gestartOp}</Bronwoorden> },
    {
      naam: t('beeindigd'),
      waarde: gegevens.beeindigdOp && <Bronwoorden>{gegevens.beeindigdOp}</Bronwoorden>,
    },
    {
      naam: t('activiteit'),
      waarde: activiteit && <Bronwoorden>{activiteit.omschrijving ?? activiteit.code}</Bronwoorden>,
    },
    ...gegevens.adressen.map(({ soort, regels }) => ({
      naam: t(soort),
      waarde: <AdresWaarde regels={regels} />,
    })),
    { naam: t('websites'), waarde: gegevens.websites.join(', ') },
  ]
  return (
    <>
      <DataList rijen={rijen.filter(({ waarde }) => waarde)} />
      {gegevens.adresAfgeschermd ? <Paragraph>{t('afgeschermd')}</Paragraph> : null}
      {vestiging ? (
        <>
          <Heading level={3}>{t('uwVestiging')}</Heading>
          <Paragraph>
            {[vestiging.naam, t('vestigingsnummer', { nummer: vestiging.vestigingsnummer }), vestiging.adres]
              .filter(Boolean)
              .join(', ')}
          </Paragraph>
        </>
      ) : null}
      <Vestigingen gegevens={gegevens} />
      {kiesbaar ? <KiesLink /> : null}
      <p className="mijn-bron">
        {t('bron')} {t('correctie')}
      </p>
    </>
  )
}

function Vestigingen({ gegevens: { vestigingen, onvolledig } }: Readonly<{ gegevens: Gegevens }>) {
  const t = useTranslations('profiel.bedrijf')
  return (
    <>
      <Heading level={3}>{t('vestigingen')}</Heading>
      {onvolledig.length > 0 ? (
        <Alert soort="warning">
          <Paragraph>{t('onvolledig')}</Paragraph>
        </Alert>
      ) : null}
      {vestigingen?.length === 0 ? <Paragraph>{t('geenVestigingen')}</Paragraph> : null}
      <ul>
        {vestigingen?.map(({ vestigingsnummer, naam, hoofdvestiging, adres }) => (
          <li key={vestigingsnummer}>
            {[
              naam,
              hoofdvestiging ? t('hoofdvestiging') : null,
              t('vestigingsnummer', { nummer: vestigingsnummer }),
              adres,
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}

const KiesLink = () => <Link href="/profiel/vestiging">{useTranslations('profiel.vestiging')('kies')}</Link>
