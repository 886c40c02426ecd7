import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { ExternalLink } from '@/components/ui/external-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { Section } from '@/components/ui/section'

export function Privacy({ gemeente }: Readonly<{ gemeente: Gemeente }>) {
  const t = useTranslations('paginas.privacy')
  return (
    <>
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding', { gemeente: gemeente.naam })}</Paragraph>
      <Section id="welke" titel={t('welke.titel')}>
        <ul className="utrecht-unordered-list">
          {(['nummer', 'zaken', 'eigen', 'concept', 'logboek'] as const).map((regel) => (
            <li key={regel} className="utrecht-unordered-list__item">
              {t(`welke.${regel}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="bewaren" titel={t('bewaren.titel')}>
        <Paragraph>{t('bewaren.tekst')}</Paragraph>
        <Paragraph>{t('bewaren.eigen')}</Paragraph>
      </Section>
      <Section id="cookies" titel={t('cookies.titel')}>
        <Paragraph>{t('cookies.tekst')}</Paragraph>
      </Section>
      <Section id="rechten" titel={t('rechten.titel')}>
        <Paragraph>
          {t.rich('rechten.inzage', {
            inzage: (tekst) => <Link href="/profiel/inzage">{tekst}</Link>,
          })}
        </Paragraph>
        <Paragraph>
          {t.rich('rechten.tekst', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}
        </Paragraph>
        <Paragraph>
          {t.rich('rechten.klacht', {
            ap: () => (
              <ExternalLink href="https://www.autoriteitpersoonsgegevens.nl">
                Autoriteit Persoonsgegevens
              </ExternalLink>
            ),
          })}
        </Paragraph>
      </Section>
    </>
  )
}
