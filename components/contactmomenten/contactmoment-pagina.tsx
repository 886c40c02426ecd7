import '@/components/stijl/contactmomenten.css'
import { useLocale, useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { formatTijdstip } from '@/lib/format/tijdstip'
import type { ContactmomentDetail } from '@/lib/services/contactmomenten/dto'
import { stelVraagUrl } from './contactmomenten-url'
import { KanaalNaam } from './kanaal'
import { ContactGegevens } from './tijdlijn'

type Props = Readonly<{ contact: ContactmomentDetail; termijn: number }>

/** One contact: what it was about, what was said, and for a question how far it is and what the answer was. */
export function ContactmomentPagina({ contact, termijn }: Props) {
  const t = useTranslations('contactmomenten')
  const isBeantwoord = contact.antwoord !== '' || contact.antwoorden.length > 0
  return (
    <article>
      <Heading level={1} lang="nl">
        {contact.onderwerp}
      </Heading>
      <div className="mijn-contact__gegevens">
        <ContactGegevens contact={contact} toonZaak />
        <p className="mijn-zacht">{t('kenmerk', { kenmerk: contact.kenmerk })}</p>
      </div>
      {contact.inhoud ? (
        <Section id="inhoud-contact" titel={t(contact.status ? 'uwVraag' : 'inhoud')}>
          <p className="mijn-contact__inhoud" lang="nl">
            {contact.inhoud}
          </p>
        </Section>
      ) : null}
      {isBeantwoord ? <Antwoorden contact={contact} /> : null}
      {contact.status === 'te_verwerken' && !isBeantwoord ? (
        <Alert soort="info" titel={t('wacht.titel')}>
          <Paragraph>{t('wacht.tekst', { dagen: termijn })}</Paragraph>
        </Alert>
      ) : null}
      {contact.status === 'verwerkt' && !isBeantwoord ? (
        <Alert soort="info" titel={t('klaar.titel')}>
          <Paragraph>{t('klaar.tekst')}</Paragraph>
        </Alert>
      ) : null}
      <div className="mijn-knopregel">
        <ButtonLink href={stelVraagUrl(contact.zaak ?? undefined)} look="secondary">
          {t('stelNieuweVraag')}
        </ButtonLink>
      </div>
    </article>
  )
}

function Antwoorden({ contact }: Readonly<{ contact: ContactmomentDetail }>) {
  const t = useTranslations('contactmomenten')
  const locale = useLocale()
  return (
    <Section id="antwoord" titel={t('antwoord')}>
      {contact.antwoord ? (
        <p className="mijn-contact__inhoud" lang="nl">
          {contact.antwoord}
        </p>
      ) : null}
      {contact.antwoorden.map((antwoord) => (
        <div key={antwoord.uuid} className="mijn-contact__antwoord">
          <p className="mijn-zacht">
            <time dateTime={antwoord.tijdstip}>{formatTijdstip(antwoord.tijdstip, locale)}</time>{' '}
            {t.rich('via', { kanaal: () => <KanaalNaam kanaal={antwoord.kanaal} /> })}
          </p>
          <p className="mijn-contact__inhoud" lang="nl">
            {antwoord.inhoud || antwoord.onderwerp}
          </p>
          {antwoord.antwoord ? (
            <p className="mijn-contact__inhoud" lang="nl">
              {antwoord.antwoord}
            </p>
          ) : null}
        </div>
      ))}
    </Section>
  )
}
