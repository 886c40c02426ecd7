import '@/themes/css/nlds-zoekveld.css'
import '@/components/stijl/zoeken.css'
import {
  FormFieldDescription,
  FormFieldErrorMessage,
  FormLabel,
  Textbox,
} from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ZOEKTERM_MAX } from '@/lib/domain/zoekterm'
import { zoekenUrl } from './zoeken-url'

type Props = Readonly<{ zoek?: string; fout?: 'te-kort' | 'te-lang' | null }>

/** One field over everything of the visitor: a GET form, so that it works without JavaScript. */
export function Zoekveld({ zoek = '', fout = null }: Props) {
  const t = useTranslations('zoeken')
  return (
    <search aria-label={t('titel')}>
      <form className="mijn-zoekveld" method="get" action={zoekenUrl()}>
        <FormLabel htmlFor="zoekveld">{t('label')}</FormLabel>
        <FormFieldDescription id="zoekveld-hulp">{t('hulp')}</FormFieldDescription>
        {fout ? <FormFieldErrorMessage id="zoekveld-fout">{t(`fout.${fout}`)}</FormFieldErrorMessage> : null}
        <div className="mijn-zoekveld__rij">
          <Textbox
            id="zoekveld"
            name="q"
            type="search"
            defaultValue={zoek}
            maxLength={ZOEKTERM_MAX}
            autoComplete="off"
            aria-describedby={fout ? 'zoekveld-fout zoekveld-hulp' : 'zoekveld-hulp'}
            invalid={fout !== null}
          />
          <Button>{t('knop')}</Button>
        </div>
      </form>
    </search>
  )
}
