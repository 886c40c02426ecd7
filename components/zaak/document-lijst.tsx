import { useLocale, useTranslations } from 'next-intl'
import { Datum } from '@/components/ui/datum'
import { Icoon, type Icoonnaam } from '@/components/ui/icoon'
import { Link } from '@/components/ui/link'
import { documentUrl } from '@/components/zaken/zaken-url'
import { formatBestandsformaat } from '@/lib/format/bestandsformaat'
import { formatOmvang } from '@/lib/format/omvang'
import type { ZaakDocument, ZaakRef } from '@/lib/services/zaken/dto'

const ICONEN: Record<string, Icoonnaam> = {
  pdf: 'file-type-pdf',
  jpg: 'photo',
  png: 'photo',
  docx: 'file-text',
  doc: 'file-text',
  odt: 'file-text',
  txt: 'file-text',
}

type Props = Readonly<{ zaak: ZaakRef; documenten: ZaakDocument[] }>

export function DocumentLijst({ zaak, documenten }: Props) {
  if (documenten.length === 0) return null
  return (
    <ul className="mijn-bestanden">
      {documenten.map((document) => (
        <DocumentRegel key={document.uuid} zaak={zaak} document={document} />
      ))}
    </ul>
  )
}

function DocumentRegel({ zaak, document }: Readonly<{ zaak: ZaakRef; document: ZaakDocument }>) {
  const t = useTranslations('zaak.documenten')
  const locale = useLocale()
  const formaat = formatBestandsformaat(document.formaat, document.bestandsnaam)
  const omvang = document.omvang === null ? null : formatOmvang(document.omvang, locale)
  const kenmerken = [formaat ?? t('zonderFormaat'), omvang].filter(Boolean).join(', ')
  return (
    <li className="mijn-bestand">
      <span className="mijn-bestand__soort" aria-hidden="true">
        <Icoon naam={ICONEN[formaat ?? ''] ?? 'file'} maat={24} />
      </span>
      <div className="mijn-bestand__tekst">
        <Link href={documentUrl(zaak, document.uuid)} className="mijn-dekkend">
          {document.titel} ({kenmerken})
        </Link>
        <div className="mijn-zacht">
          {document.soort}
          {document.soort && document.datum ? ', ' : null}
          {document.datum ? <Datum iso={document.datum} /> : null}
        </div>
      </div>
      <span className="mijn-pijl">
        <Icoon naam="download" maat={22} />
      </span>
    </li>
  )
}
