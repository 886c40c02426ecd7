import '@/components/stijl/zaak.css'
import '@/components/stijl/berichten.css'
import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Datum, RecenteDatum } from '@/components/ui/datum'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { BerichtDetail } from '@/lib/services/berichten/dto'
import { BerichtBijlagen } from './bericht-bijlagen'
import { BerichtTekst } from './bericht-tekst'
import { BerichtZaken } from './bericht-zaken'
import { MarkeerGelezen } from './markeer-gelezen'
import { VolgendeStap } from './volgende-stap'

type Props = Readonly<{
  bericht: BerichtDetail
  gemeente: Gemeente
  /** ISO date-time, to tell a term that has passed. */
  nu: string
  /** For whom the page is opened. */
  voor: string
  markeerGelezen: (formData: FormData) => Promise<void>
  actie: (formData: FormData) => Promise<void>
}>

export function BerichtPagina({ bericht, gemeente, nu, voor, markeerGelezen, actie }: Props) {
  const t = useTranslations('berichten')
  const { ingetrokkenOp } = bericht
  return (
    <article>
      <Heading level={1} lang="nl">
        {bericht.onderwerp}
      </Heading>
      <p className="mijn-zacht">
        <RecenteDatum iso={bericht.publicatiedatum} />, {t('van', { afzender: bericht.afzender })}
      </p>
      {ingetrokkenOp ? (
        <Alert soort="warning" titel={t('ingetrokkenTitel')}>
          <Paragraph>{t.rich('ingetrokkenTekst', { datum: () => <Datum iso={ingetrokkenOp} /> })}</Paragraph>
        </Alert>
      ) : null}
      {bericht.ongelezen ? (
        <MarkeerGelezen actie={markeerGelezen}>
          <input type="hidden" name="voor" value={voor} />
          <Button look="secondary">{t('knoppen.gelezen')}</Button>
        </MarkeerGelezen>
      ) : null}
      <BerichtTekst tekst={bericht.tekst} />
      <VolgendeStap bericht={bericht} telefoon={gemeente.telefoon} nu={nu} />
      <BerichtBijlagen bericht={bericht} />
      <div className="mijn-sectie">
        <BerichtZaken zaken={bericht.zaken} />
        {bericht.referentie ? (
          <p className="mijn-zacht">{t('kenmerk', { kenmerk: bericht.referentie })}</p>
        ) : null}
      </div>
      <form action={actie} className="mijn-knopregel">
        <input type="hidden" name="voor" value={voor} />
        <input type="hidden" name="bericht" value={bericht.uuid} />
        <input
          type="hidden"
          name="terug"
          value={bericht.gearchiveerd ? '/berichten/archief' : '/berichten'}
        />
        <Button look="secondary" name="handeling" value={bericht.gearchiveerd ? 'terugzetten' : 'archiveren'}>
          {t(`knoppen.${bericht.gearchiveerd ? 'terugzetten' : 'archiveren'}`)}
        </Button>
        {bericht.gearchiveerd || ingetrokkenOp ? null : (
          <Button look="secondary" name="handeling" value="ongelezen">
            {t('knoppen.ongelezen')}
          </Button>
        )}
      </form>
    </article>
  )
}
