import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { TaakUitvoering } from '@/lib/services/taken/dto'

type Elders = Readonly<{ uitvoering: TaakUitvoering & { soort: 'elders' }; gemeente: Gemeente }>

/** A taak that this portal cannot carry out: the way to where it can be done. */
export function TaakElders({ uitvoering, gemeente }: Elders) {
  const t = useTranslations('taken.elders')
  return (
    <Alert soort="info">
      <Paragraph>{t(uitvoering.reden)}</Paragraph>
      {uitvoering.adres ? (
        <div>
          <ButtonLink href={uitvoering.adres}>{t('knop')}</ButtonLink>
        </div>
      ) : (
        <Paragraph>{t.rich('bel', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}</Paragraph>
      )}
    </Alert>
  )
}

type Url = Readonly<{ adres: string; terug: boolean }>

/** A taak at the source itself; what comes back in the address is not trusted and not kept. */
export function TaakUrl({ adres, terug }: Url) {
  const t = useTranslations('taken.url')
  return (
    <>
      {terug ? (
        <Alert soort="info">
          <Paragraph>{t('terug')}</Paragraph>
        </Alert>
      ) : null}
      <Paragraph>{t('tekst')}</Paragraph>
      <div className="mijn-knopregel">
        <ButtonLink href={adres}>{t('knop', { site: new URL(adres).hostname })}</ButtonLink>
      </div>
    </>
  )
}
