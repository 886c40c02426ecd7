import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Datum } from '@/components/ui/datum'
import { Link } from '@/components/ui/link'
import type { ZaakSamenvatting, ZakenVraag } from '@/lib/services/zaken/dto'
import { Zaaknummer } from './zaaknummer'
import { zaakUrl } from './zaken-url'

type Props = Readonly<{ zaken: ZaakSamenvatting[]; soort: ZakenVraag['soort']; toonOrganisatie: boolean }>
type Kolom = { kop: string; vast?: boolean; cel: (zaak: ZaakSamenvatting) => ReactNode }

/**
 * The columns of the reference architecture. The roles are spelled out because on a small screen the rows
 * become blocks, and browsers drop a table's own semantics with its `display`.
 */
export function ZakenTabel({ zaken, soort, toonOrganisatie }: Props) {
  const t = useTranslations('zaken')
  const nummer: Kolom = {
    kop: t('zaaknummer'),
    cel: (zaak) => <Zaaknummer nummer={zaak.zaaknummer} />,
  }
  const organisatie: Kolom[] = toonOrganisatie
    ? [{ kop: t('organisatie'), cel: (zaak) => zaak.organisatie }]
    : []
  const lopend: Kolom[] = [
    { kop: t('registratiedatum'), vast: true, cel: (zaak) => <Datum iso={zaak.registratiedatum} /> },
    {
      kop: t('status'),
      cel: (zaak) => (zaak.wordtAfgerond ? t('wordtAfgerond') : (zaak.status ?? t('zonderStatus'))),
    },
  ]
  const afgerond: Kolom[] = [
    {
      kop: t('afgerondOp'),
      vast: true,
      cel: (zaak) => (zaak.einddatum ? <Datum iso={zaak.einddatum} /> : null),
    },
    { kop: t('resultaat'), cel: (zaak) => zaak.resultaat ?? t('geenResultaat') },
  ]
  const kolommen = [nummer, ...(soort === 'lopend' ? lopend : afgerond), ...organisatie]

  return (
    <Table className="mijn-tabel" role="table">
      <TableCaption className="mijn-onzichtbaar">{t(`tabel.${soort}`)}</TableCaption>
      <TableHeader role="rowgroup">
        <TableRow role="row">
          {[t('omschrijving'), ...kolommen.map(({ kop }) => kop)].map((kop) => (
            <TableHeaderCell key={kop} scope="col" role="columnheader">
              {kop}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody role="rowgroup">
        {zaken.map((zaak) => (
          <TableRow key={zaakUrl(zaak)} role="row">
            <TableCell className="mijn-tabel__titel" role="cell">
              <Link href={zaakUrl(zaak)} className="mijn-dekkend" lang="nl">
                {zaak.omschrijving}
              </Link>
            </TableCell>
            {kolommen.map(({ kop, vast, cel }) => (
              <TableCell key={kop} role="cell" data-label={kop} className={vast ? 'mijn-tabel__vast' : ''}>
                {cel(zaak)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
