import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { Gemeente } from './gemeente'
import { TaalKeuze } from './taal-keuze'

export function Voet({ gemeente }: Readonly<{ gemeente: Gemeente }>) {
  const t = useTranslations('kader')
  return (
    <footer className="mijn-voet">
      <div className="mijn-wrap">
        <div>
          <Heading level={2} look={3}>
            {t('hulp.titel')}
          </Heading>
          <Paragraph>
            {t.rich('hulp.bel', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}
            <br />
            <Openingstijden tekst={gemeente.openingstijden} />
          </Paragraph>
        </div>
        {gemeente.contactUrl || gemeente.klachtUrl ? (
          <div>
            <Heading level={2} look={3}>
              {t('gemeenteNaam', { gemeente: gemeente.naam })}
            </Heading>
            <ul>
              {gemeente.contactUrl ? (
                <li>
                  <Link href={gemeente.contactUrl}>{t('hulp.contact')}</Link>
                </li>
              ) : null}
              {gemeente.klachtUrl ? (
                <li>
                  <Link href={gemeente.klachtUrl}>{t('hulp.klacht')}</Link>
                </li>
              ) : null}
            </ul>
          </div>
        ) : null}
        <div>
          <Heading level={2} look={3}>
            {t('overDezeSite')}
          </Heading>
          <ul>
            <li>
              <Link href="/toegankelijkheid">{t('toegankelijkheid')}</Link>
            </li>
            <li>
              <Link href="/privacy">{t('privacy')}</Link>
            </li>
          </ul>
        </div>
        {gemeente.talen.length > 1 ? <TaalKeuze talen={gemeente.talen} /> : null}
      </div>
    </footer>
  )
}
