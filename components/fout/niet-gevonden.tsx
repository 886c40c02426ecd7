import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Heading } from '@/components/ui/heading'
import { Icoon } from '@/components/ui/icoon'
import { Link } from '@/components/ui/link'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'

type Props = Readonly<{ gemeente: Gemeente; ingelogd: boolean }>

export function NietGevonden({ gemeente, ingelogd }: Props) {
  const t = useTranslations('fout.nietGevonden')
  const wegen = ingelogd
    ? [
        { href: '/overzicht', tekst: t('overzicht') },
        { href: '/zaken', tekst: t('zaken') },
      ]
    : [{ href: '/inloggen', tekst: t('inloggen') }]
  return (
    <MessagePage beeld={<Icoon naam="map-question" maat={30} />} kop={t('titel')}>
      <Paragraph>{t('tekst')}</Paragraph>
      <Heading level={2} look={3}>
        {t('wat')}
      </Heading>
      <ul className="utrecht-unordered-list">
        {wegen.map(({ href, tekst }) => (
          <li key={href} className="utrecht-unordered-list__item">
            <Link href={href}>{tekst}</Link>
          </li>
        ))}
        <li className="utrecht-unordered-list__item">
          {t.rich('bel', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}
        </li>
      </ul>
    </MessagePage>
  )
}
