import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { DataList } from '@/components/ui/data-list'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { formatTijdstip } from '@/lib/format/tijdstip'
import type { ZaakdocumentOntvangst as Ontvangst } from '@/lib/services/documenten/submit-zaakdocument'

/** The receipt of documents that were added to a zaak. */
export function ZaakdocumentOntvangst({ ontvangst }: Readonly<{ ontvangst: Ontvangst }>) {
  const t = useTranslations('taken.verstuurd')
  const tUpload = useTranslations('upload.zaak')
  const locale = useLocale()
  const { zaak, bestanden, verzondenOp, referentie, onderweg } = ontvangst
  return (
    <article>
      <Heading level={1}>{onderweg ? t('titel') : tUpload('verstuurd')}</Heading>
      <Alert soort="ok">
        <Paragraph>{onderweg ? t('onderweg') : t('verder.bewaar')}</Paragraph>
      </Alert>
      <div className="mijn-paneel">
        <DataList
          rijen={[
            { naam: t('verstuurd'), waarde: bestanden.join('\n') },
            { naam: t('wanneer'), waarde: formatTijdstip(verzondenOp, locale) },
            { naam: t('referentie'), waarde: referentie },
            { naam: t('zaaknummer'), waarde: zaak.zaaknummer },
          ]}
        />
      </div>
      <div className="mijn-knopregel">
        <ButtonLink href={zaakUrl(zaak)}>{t('naarZaak')}</ButtonLink>
      </div>
    </article>
  )
}
