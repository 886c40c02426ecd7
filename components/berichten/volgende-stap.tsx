import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Datum } from '@/components/ui/datum'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { vraagtActie } from '@/lib/domain/handelingsperspectief'
import type { BerichtDetail } from '@/lib/services/berichten/dto'

type Props = Readonly<{ bericht: BerichtDetail; telefoon: string; nu: string }>

/** What the receiver is to do now, before when, and where; or what comes by itself. */
export function VolgendeStap({ bericht, telefoon, nu }: Props) {
  const t = useTranslations('berichten.stap')
  const { perspectief, uiterlijk, zaken } = bericht
  if (perspectief === '' || bericht.ingetrokken) return null
  const isVoorbij = uiterlijk !== null && uiterlijk < nu
  const zaak = zaken.find((over) => over.zaak)?.zaak
  return (
    <Alert soort={vraagtActie(perspectief) ? 'warning' : 'info'} titel={t(`${perspectief}.titel`)}>
      <Paragraph>{t(`${perspectief}.tekst`)}</Paragraph>
      {uiterlijk ? (
        <Paragraph>
          <strong>
            {t.rich(isVoorbij ? 'voorbij' : 'uiterlijk', { datum: () => <Datum iso={uiterlijk} /> })}
          </strong>{' '}
          {isVoorbij ? t.rich('belOns', { telefoon: () => <PhoneLink nummer={telefoon} /> }) : null}
        </Paragraph>
      ) : null}
      {vraagtActie(perspectief) && zaak ? (
        <div>
          <ButtonLink href={zaakUrl(zaak)}>{t('naarZaak')}</ButtonLink>
        </div>
      ) : null}
      {vraagtActie(perspectief) && !zaak && !isVoorbij ? (
        <Paragraph>{t.rich('belOns', { telefoon: () => <PhoneLink nummer={telefoon} /> })}</Paragraph>
      ) : null}
    </Alert>
  )
}
