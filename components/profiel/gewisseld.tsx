import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'

type Props = Readonly<{
  /** For whom the visitor acts now; null for themself. */
  nu: string | null
  /** For whom the form was; null when the visitor cannot act for them. A name of null is the visitor themself. */
  bedoeld: { naam: string | null; klant: string | null } | null
  /** Whether what was typed is kept. */
  bewaard: boolean
  /** The page of the form. */
  terug: string
}>

/** Says that nothing was sent, and offers the way back to for whom the form was. */
export function Gewisseld({ nu, bedoeld, bewaard, terug }: Props) {
  const t = useTranslations('profiel.namens.gewisseld')
  const naam = (wie: string | null) => wie ?? t('uzelf')
  const verder = (wie: string | null) => (wie === null ? t('verderZelf') : t('verder', { naam: wie }))
  return (
    <>
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">
        {t('nu', { naam: nu ?? '', zelf: nu === null ? 'ja' : 'nee' })}{' '}
        {bedoeld ? t('bedoeld', { naam: naam(bedoeld.naam) }) : t('onbekend')}
      </Paragraph>
      <Paragraph>
        {t('waardoor')} {bewaard ? t('bewaard') : null}
      </Paragraph>
      <div className="mijn-knopregel">
        {bedoeld ? (
          <form method="post" action="/profiel/namens/kies">
            <input type="hidden" name="klant" value={bedoeld.klant ?? ''} />
            <input type="hidden" name="terug" value={terug} />
            <Button>{verder(bedoeld.naam)}</Button>
          </form>
        ) : null}
        <ButtonLink href="/overzicht" look={bedoeld ? 'secondary' : 'primary'}>
          {verder(nu)}
        </ButtonLink>
      </div>
    </>
  )
}
