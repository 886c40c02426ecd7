import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { TaakDetail } from '@/lib/services/taken/dto'
import { TaakBewijs } from './taak-bewijs'

/** The receipt of a taak: what, when, under which reference, and what comes next. */
export function TaakOntvangst({ taak }: Readonly<{ taak: TaakDetail }>) {
  const t = useTranslations('taken.verstuurd')
  return (
    <article>
      <Heading level={1}>{t(taak.isBetaling ? 'betaald' : 'titel')}</Heading>
      <Alert soort="ok">
        <Paragraph>
          <strong lang="nl">{taak.titel}</strong>
        </Paragraph>
        {taak.onderweg ? <Paragraph>{t('onderweg')}</Paragraph> : null}
      </Alert>
      <TaakBewijs taak={taak} />
      <div className="mijn-sectie">
        <Heading level={2} look={3}>
          {t('verder.titel')}
        </Heading>
        <Paragraph>{t('verder.tekst')}</Paragraph>
        <Paragraph>{t('verder.bewaar')}</Paragraph>
      </div>
      <div className="mijn-knopregel">
        <ButtonLink href="/taken">{t('naarTaken')}</ButtonLink>
        {taak.zaak ? (
          <ButtonLink href={zaakUrl(taak.zaak)} look="secondary">
            {t('naarZaak')}
          </ButtonLink>
        ) : null}
      </div>
    </article>
  )
}
