import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { ExternalLink } from '@/components/ui/external-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { Section } from '@/components/ui/section'

export function Toegankelijkheid({ gemeente }: Readonly<{ gemeente: Gemeente }>) {
  const t = useTranslations('paginas.toegankelijkheid')
  return (
    <>
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">{t('inleiding', { gemeente: gemeente.naam })}</Paragraph>
      <Section id="hoe" titel={t('hoe.titel')}>
        <ul className="utrecht-unordered-list">
          {(['wcag', 'toetsenbord', 'vergroten', 'script', 'taal'] as const).map((regel) => (
            <li key={regel} className="utrecht-unordered-list__item">
              {t(`hoe.${regel}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="verklaring" titel={t('verklaring.titel')}>
        <Paragraph>
          {t.rich('verklaring.tekst', {
            register: () => (
              <ExternalLink href="https://www.toegankelijkheidsverklaring.nl/register">
                toegankelijkheidsverklaring.nl
              </ExternalLink>
            ),
          })}
        </Paragraph>
      </Section>
      <Section id="probleem" titel={t('probleem.titel')}>
        <Paragraph>
          {t.rich('probleem.tekst', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}
        </Paragraph>
        <Paragraph>
          {t.rich('probleem.ombudsman', {
            ombudsman: () => (
              <ExternalLink href="https://www.nationaleombudsman.nl">Nationale ombudsman</ExternalLink>
            ),
          })}
        </Paragraph>
      </Section>
    </>
  )
}
