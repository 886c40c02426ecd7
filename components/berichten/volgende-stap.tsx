import { useTranslations } from 'next-intl'
import { taakUrl } from '@/components/taken/taken-url'
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
  const { perspectief, uiterlijk } = bericht
  if (perspectief === '' || bericht.ingetrokken) return null
  const isVoorbij = uiterlijk !== null && uiterlijk < nu
  return (
    <Alert soort={vraagtActie(perspectief) ? 'warning' : 'info'} titel={t(`${perspectief}.titel`)}>
      <Paragraph>{t(`${perspectief}.tekst`)}</Paragraph>
      {uiterlijk ? (
        <Paragraph>
          <strong>
            {t.rich(isVoorbij ? 'voorbij' : 'uiterlijk', { datum: () => <Datum iso={uiterlijk} /> })}
          </strong>
        </Paragraph>
      ) : null}
      {vraagtActie(perspectief) ? <Weg bericht={bericht} telefoon={telefoon} /> : null}
    </Alert>
  )
}

/** Where it can be done: the taak, else the zaak, else by telephone. */
function Weg({ bericht, telefoon }: Pick<Props, 'bericht' | 'telefoon'>) {
  const t = useTranslations('berichten.stap')
  const zaak = bericht.zaken.find((over) => over.zaak)?.zaak
  if (bericht.taak) {
    const { uuid, titel } = bericht.taak
    return (
      <div>
        <ButtonLink href={taakUrl(uuid)}>{t('naarTaak', { titel })}</ButtonLink>
      </div>
    )
  }
  if (!zaak)
    return <Paragraph>{t.rich('belOns', { telefoon: () => <PhoneLink nummer={telefoon} /> })}</Paragraph>
  return (
    <div>
      <ButtonLink href={zaakUrl(zaak)}>{t('naarZaak')}</ButtonLink>
    </div>
  )
}
