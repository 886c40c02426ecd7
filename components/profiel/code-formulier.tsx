import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import type { Verificatie } from '@/lib/services/profiel/contact-dto'
import { Tekstveld } from './tekstveld'

type Props = Readonly<{ voor: string; verificatie: Verificatie; fout: string | undefined }>

/** Where the code that was sent comes back; what was typed wrong is not shown again. */
export function CodeFormulier({ voor, verificatie, fout }: Props) {
  const t = useTranslations('profiel')
  const basis = `/profiel/contactgegevens/code/${verificatie.id}`
  return (
    <>
      <form className="mijn-formulier" method="post" action={`${basis}/controleren`} noValidate>
        <input type="hidden" name="voor" value={voor} />
        <Tekstveld
          naam="code"
          label={t('code.label')}
          hulp={t('code.hulp')}
          fout={fout}
          kort
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
        />
        <div className="mijn-knopregel">
          <Button>{t('code.knop')}</Button>
          <ButtonLink href="/profiel/contactgegevens" look="secondary">
            {t('annuleren')}
          </ButtonLink>
        </div>
      </form>
      <form className="mijn-formulier mijn-formulier--code" method="post" action={`${basis}/opnieuw`}>
        <input type="hidden" name="voor" value={voor} />
        <Paragraph>{t('code.geenCode')}</Paragraph>
        <div>
          <button type="submit" className="mijn-knoplink">
            {t('code.opnieuw')}
          </button>
        </div>
      </form>
    </>
  )
}
