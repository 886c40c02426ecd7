import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Heading } from '@/components/ui/heading'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'

type Props = Readonly<{ gemeente: Gemeente; referentie: string }>

/** Other ways to do it, below every form. */
export function TaakHulp({ gemeente, referentie }: Props) {
  const t = useTranslations('taken.taak.hulp')
  return (
    <div className="mijn-sectie mijn-paneel mijn-paneel--zacht">
      <Heading level={2} look={3}>
        {t('titel')}
      </Heading>
      <Paragraph>
        {t.rich('tekst', {
          referentie,
          telefoon: () => <PhoneLink nummer={gemeente.telefoon} />,
          openingstijden: () => <Openingstijden tekst={gemeente.openingstijden} />,
        })}
      </Paragraph>
    </div>
  )
}
