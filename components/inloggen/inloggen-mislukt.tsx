import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { ExternalLink } from '@/components/ui/external-link'
import { Heading } from '@/components/ui/heading'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { OpnieuwInloggen } from './opnieuw-inloggen'

type Props = Readonly<{
  gemeente: Gemeente
  /** "niveau": logged in with a lower level of assurance than is demanded. */
  reden: 'niveau' | 'algemeen'
  referentie: string | undefined
}>

export function InloggenMislukt({ gemeente, reden, referentie }: Props) {
  const t = useTranslations('inloggen.mislukt')
  const isNiveau = reden === 'niveau'
  const stappen = isNiveau
    ? { digid: t('niveau.digid'), eherkenning: t('niveau.eherkenning') }
    : {
        later: t('stappen.later'),
        storing: t.rich('stappen.storing', {
          digid: () => <ExternalLink href="https://www.digid.nl">digid.nl</ExternalLink>,
          eherkenning: () => <ExternalLink href="https://www.eherkenning.nl">eherkenning.nl</ExternalLink>,
        }),
      }
  const bellen = t.rich('stappen.bellen', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })

  return (
    <MessagePage
      beeld={isNiveau ? <Icoon naam="shield-lock" maat={30} /> : <Icoon naam="alert-triangle" maat={30} />}
      kop={isNiveau ? t('niveau.kop') : t('kop')}
    >
      <Paragraph>{isNiveau ? t('niveau.tekst', { gemeente: gemeente.naam }) : t('tekst')}</Paragraph>
      <Heading level={2} look={3}>
        {t('wat')}
      </Heading>
      <ul className="utrecht-unordered-list">
        {Object.entries({ ...stappen, bellen }).map(([naam, stap]) => (
          <li key={naam} className="utrecht-unordered-list__item">
            {stap}
          </li>
        ))}
      </ul>
      {referentie ? (
        <Paragraph>
          {t('code')} <span className="mijn-code">{referentie}</span>
        </Paragraph>
      ) : null}
      <OpnieuwInloggen tekst={t('opnieuw')} />
    </MessagePage>
  )
}
