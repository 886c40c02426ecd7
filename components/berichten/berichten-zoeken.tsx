import { FormLabel, Textbox } from '@utrecht/component-library-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { BerichtenVraag } from '@/lib/services/berichten/dto'
import { berichtenUrl, isGefilterd } from './berichten-url'

/** A GET form: search and filter stand in the URL and work without JavaScript. */
export function BerichtenZoeken({ vraag }: Readonly<{ vraag: BerichtenVraag }>) {
  const t = useTranslations('berichten.zoeken')
  return (
    <search aria-label={t('label')}>
      <form className="mijn-zoek" method="get" action={berichtenUrl({ map: vraag.map })}>
        <div className="mijn-zoek__breed">
          <FormLabel htmlFor="zoek">{t('zoek')}</FormLabel>
          <Textbox id="zoek" name="zoek" type="search" defaultValue={vraag.zoek ?? ''} maxLength={100} />
        </div>
        <div className="mijn-zoek__knoppen">
          <label className="mijn-keuzevak">
            <input type="checkbox" name="actie" value="1" defaultChecked={vraag.actie === true} />
            {t('actie')}
          </label>
          <Button>{t('knop')}</Button>
          {isGefilterd(vraag) ? <Link href={berichtenUrl({ map: vraag.map })}>{t('wissen')}</Link> : null}
        </div>
      </form>
    </search>
  )
}
