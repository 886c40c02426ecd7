import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import type { Contactadres } from '@/lib/services/profiel/contact-dto'
import { Merken } from './merken'

type Soort = Contactadres['soort']
type Props = Readonly<{ voor: string; soort: Soort; adressen: Contactadres[] }>

/** Every address of one kind, each with what can be done with it. */
export function Contactadressen({ voor, soort, adressen }: Props) {
  const t = useTranslations('profiel.contact')
  return (
    <Section id={soort} titel={t(soort)}>
      {adressen.length === 0 ? <Paragraph>{t(`leeg.${soort}`)}</Paragraph> : null}
      <ul className="mijn-adressen">
        {adressen.map((adres) => (
          <li key={adres.id} className="mijn-adres">
            <p className="mijn-adres__tekst">{adres.weergave}</p>
            <Merken adres={adres} />
            {adres.wijzigbaar ? (
              <Acties voor={voor} adres={adres} />
            ) : (
              <Paragraph>{t('perZaakUitleg')}</Paragraph>
            )}
          </li>
        ))}
      </ul>
      <ButtonLink href={`/profiel/contactgegevens/toevoegen/${soort}`} look="secondary">
        {t(`toevoegen.${soort}`)}
      </ButtonLink>
    </Section>
  )
}

function Acties({ voor, adres }: Readonly<{ voor: string; adres: Contactadres }>) {
  const t = useTranslations('profiel.contact.actie')
  const basis = `/profiel/contactgegevens/${adres.id}`
  const naam = (actie: string) => `${actie}: ${adres.weergave}`
  return (
    <div className="mijn-acties">
      <Link href={`${basis}/wijzigen`} aria-label={naam(t('wijzigen'))}>
        {t('wijzigen')}
      </Link>
      <Link href={`${basis}/verwijderen`} aria-label={naam(t('verwijderen'))}>
        {t('verwijderen')}
      </Link>
      {adres.bevestigd ? (
        (['standaard', 'voorkeur'] as const)
          .filter((keuze) => !adres[keuze])
          .map((keuze) => (
            <form key={keuze} method="post" action={`${basis}/kies`}>
              <input type="hidden" name="voor" value={voor} />
              <button
                type="submit"
                name="keuze"
                value={keuze}
                className="mijn-knoplink"
                aria-label={naam(t(keuze))}
              >
                {t(keuze)}
              </button>
            </form>
          ))
      ) : (
        <form method="post" action="/profiel/contactgegevens/opslaan">
          <input type="hidden" name="voor" value={voor} />
          <input type="hidden" name="soort" value={adres.soort} />
          <input type="hidden" name="vervangt" value={adres.id} />
          <input type="hidden" name="adres" value={adres.adres} />
          <button type="submit" className="mijn-knoplink" aria-label={naam(t('bevestigen'))}>
            {t('bevestigen')}
          </button>
        </form>
      )}
    </div>
  )
}
