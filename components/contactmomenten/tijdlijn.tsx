import '@/components/stijl/contactmomenten.css'
import { useTranslations } from 'next-intl'
import { RecentTijdstip } from '@/components/ui/datum'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { StatusBadge } from '@/components/ui/status-badge'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import { contactmomentUrl } from './contactmomenten-url'
import { KanaalIcon, KanaalNaam } from './kanaal'

type Props = Readonly<{
  contactmomenten: Contactmoment[]
  /** Level of the headings, one below the one above the list. */
  niveau: 2 | 3
  /** False where every contact is about the same zaak. */
  toonZaak?: boolean
}>

/** Contacts in the order given, each with where it leads. */
export function Tijdlijn({ contactmomenten, niveau, toonZaak = true }: Props) {
  return (
    <ol className="mijn-tijdlijn">
      {contactmomenten.map((contact) => (
        <li key={contact.uuid} className="mijn-contact">
          <span className="mijn-contact__kanaal">
            <KanaalIcon kanaal={contact.kanaal} />
          </span>
          <div className="mijn-contact__tekst">
            <Heading level={niveau} look={3} lang="nl">
              <Link href={contactmomentUrl(contact.uuid)}>{contact.onderwerp}</Link>
            </Heading>
            <ContactGegevens contact={contact} toonZaak={toonZaak} />
            {contact.inhoud ? (
              <p className="mijn-contact__inhoud mijn-contact__inhoud--kort" lang="nl">
                {contact.inhoud}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** When, how, who began, about what, and how far it is. */
export function ContactGegevens({
  contact,
  toonZaak,
}: Readonly<{ contact: Contactmoment; toonZaak: boolean }>) {
  const t = useTranslations('contactmomenten')
  const { zaak, status } = contact
  return (
    <>
      <p className="mijn-zacht">
        <RecentTijdstip iso={contact.tijdstip} />{' '}
        {t.rich('via', { kanaal: () => <KanaalNaam kanaal={contact.kanaal} /> })}, {t(contact.richting)}
        {contact.afdeling ? (
          <>
            {' '}
            ({t('met')} <span lang="nl">{contact.afdeling}</span>)
          </>
        ) : null}
      </p>
      {zaak && toonZaak ? (
        <p>
          {t.rich('over', {
            zaak: () => (
              <Link href={zaakUrl(zaak)} lang="nl">
                {zaak.omschrijving}
              </Link>
            ),
          })}
        </p>
      ) : null}
      {contact.antwoordOp ? (
        <p>
          <Link href={contactmomentUrl(contact.antwoordOp)}>{t('naarVraag')}</Link>
        </p>
      ) : null}
      {status ? (
        <StatusBadge status={status === 'verwerkt' ? 'success' : 'neutral'}>
          {t(`status.${status}`)}
        </StatusBadge>
      ) : null}
    </>
  )
}
