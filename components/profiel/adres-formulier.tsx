import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Contactadres } from '@/lib/services/profiel/contact-dto'
import { Tekstveld } from './tekstveld'

type Props = Readonly<{
  voor: string
  soort: Contactadres['soort']
  /** The address that is changed; null when one is added. */
  vervangt: Contactadres | null
  ingevuld: string
  fout: string | undefined
  /** Path of this page, where a refused form comes back. */
  pad: string
}>

const INVOER = {
  email: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  telefoonnummer: { type: 'tel', autoComplete: 'tel', inputMode: 'tel' },
} as const

/** One e-mail address or mobile number; a code follows. */
export function AdresFormulier({ voor, soort, vervangt, ingevuld, fout, pad }: Props) {
  const t = useTranslations('profiel')
  return (
    <form
      className="mijn-formulier"
      method="post"
      action="/profiel/contactgegevens/opslaan"
      noValidate
      data-concept={pad}
    >
      <input type="hidden" name="voor" value={voor} />
      <input type="hidden" name="soort" value={soort} />
      {vervangt ? <input type="hidden" name="vervangt" value={vervangt.id} /> : null}
      <Tekstveld
        naam="adres"
        label={t(`contact.${soort}`)}
        hulp={t(`contact.hulp.${soort}`)}
        fout={fout}
        defaultValue={ingevuld}
        maxLength={80}
        {...INVOER[soort]}
      />
      <div className="mijn-knopregel">
        <Button>{t('contact.stuurCode')}</Button>
        <ButtonLink href="/profiel/contactgegevens" look="secondary">
          {t('annuleren')}
        </ButtonLink>
      </div>
    </form>
  )
}
