import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Button } from '@/components/ui/button'
import { ExternalLink } from '@/components/ui/external-link'
import { Heading } from '@/components/ui/heading'
import { Icoon } from '@/components/ui/icoon'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { Inlogmiddel } from '@/lib/domain/identiteit'

// The official logos may only be shown by a connected party; these symbols hold their place.
const MIDDELEN = {
  digid: { icoon: 'user', site: 'https://www.digid.nl' },
  eherkenning: { icoon: 'building-store', site: 'https://www.eherkenning.nl' },
} as const

type Props = Readonly<{
  gemeente: Gemeente
  middelen: Inlogmiddel[]
  /** Path to go to after the login. */
  terug: string
}>

export function Inlogkeuze({ gemeente, middelen, terug }: Props) {
  const t = useTranslations('inloggen')
  const { naam, telefoon, openingstijden } = gemeente
  return (
    <>
      <div className="mijn-welkom">
        <Heading level={1}>{t('kop', { gemeente: naam })}</Heading>
        <Paragraph purpose="lead">{t('inleiding', { gemeente: naam })}</Paragraph>
      </div>
      {middelen.length === 0 ? <Paragraph>{t('geenMiddel')}</Paragraph> : null}
      <ul className="mijn-inlogkeuze">
        {middelen.map((middel) => (
          <Inlogtegel key={middel} middel={middel} terug={terug} />
        ))}
      </ul>
      <div className="mijn-kolommen">
        <section aria-labelledby="veilig">
          <Heading level={2} look={3} id="veilig">
            {t('veilig.titel')}
          </Heading>
          <ul className="utrecht-unordered-list">
            {(['adres', 'delen', 'uitloggen'] as const).map((regel) => (
              <li key={regel} className="utrecht-unordered-list__item">
                {t(`veilig.${regel}`)}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="hulp">
          <Heading level={2} look={3} id="hulp">
            {t('hulp.titel')}
          </Heading>
          <Paragraph>
            {t.rich('hulp.tekst', {
              telefoon: () => <PhoneLink nummer={telefoon} />,
              openingstijden: () => <Openingstijden tekst={openingstijden} />,
            })}
          </Paragraph>
        </section>
      </div>
    </>
  )
}

function Inlogtegel({ middel, terug }: Readonly<{ middel: Inlogmiddel; terug: string }>) {
  const t = useTranslations(`inloggen.middelen.${middel}`)
  const { icoon, site } = MIDDELEN[middel]
  return (
    <li className="mijn-paneel">
      <span className="mijn-inlogkeuze__beeld" aria-hidden="true">
        <Icoon naam={icoon} maat={34} />
      </span>
      <Heading level={2} look={3}>
        {t('kop')}
      </Heading>
      <Paragraph>{t('uitleg')}</Paragraph>
      <form method="post" action="/inloggen/start">
        <input type="hidden" name="middel" value={middel} />
        <input type="hidden" name="terug" value={terug} />
        <Button>{t('kop')}</Button>
      </form>
      <ExternalLink href={site}>{t('hulp')}</ExternalLink>
    </li>
  )
}
