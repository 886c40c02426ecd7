import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Icoon } from '@/components/ui/icoon'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { formatBestandsformaat } from '@/lib/format/bestandsformaat'
import { formatOmvang } from '@/lib/format/omvang'
import type { BerichtBijlage, BerichtDetail } from '@/lib/services/berichten/dto'
import { berichtUrl, bijlageUrl } from './berichten-url'

export function BerichtBijlagen({ bericht }: Readonly<{ bericht: BerichtDetail }>) {
  const t = useTranslations('berichten.bijlagen')
  if (bericht.bijlagen.length === 0) return null
  return (
    <Section id="bijlagen" titel={t('titel')}>
      {bericht.bijlagenOnvolledig ? (
        <Alert soort="warning">
          <Paragraph>
            {t('storing')} <Link href={berichtUrl(bericht.uuid)}>{t('opnieuw')}</Link>
          </Paragraph>
        </Alert>
      ) : null}
      <ul className="mijn-bestanden">
        {bericht.bijlagen.map((bijlage) => (
          <Bijlage key={bijlage.uuid} berichtUuid={bericht.uuid} bijlage={bijlage} />
        ))}
      </ul>
    </Section>
  )
}

function Bijlage({ berichtUuid, bijlage }: Readonly<{ berichtUuid: string; bijlage: BerichtBijlage }>) {
  const t = useTranslations('berichten.bijlagen')
  const locale = useLocale()
  const { document, omschrijving } = bijlage
  const naam = omschrijving || document?.titel || t('zonderNaam')
  const formaat = document && formatBestandsformaat(document.formaat, document.bestandsnaam)
  const omvang = document && document.omvang !== null ? formatOmvang(document.omvang, locale) : null
  const kenmerken = [formaat, omvang].filter(Boolean).join(', ')
  return (
    <li className="mijn-bestand">
      <span className="mijn-bestand__soort" aria-hidden="true">
        <Icoon naam="file" maat={24} />
      </span>
      <div className="mijn-bestand__tekst">
        {document ? (
          <Link href={bijlageUrl(berichtUuid, bijlage.uuid)} className="mijn-dekkend">
            {naam} {kenmerken ? `(${kenmerken})` : null}
          </Link>
        ) : (
          <>
            {naam}
            <div className="mijn-zacht">{t('nietBeschikbaar')}</div>
          </>
        )}
      </div>
      {document ? (
        <span className="mijn-pijl">
          <Icoon naam="download" maat={22} />
        </span>
      ) : null}
    </li>
  )
}
