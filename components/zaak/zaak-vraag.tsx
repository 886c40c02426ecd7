import { useTranslations } from 'next-intl'
import type { Gemeente } from '@/components/layout/gemeente'
import { Heading } from '@/components/ui/heading'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { Zaaknummer } from '@/components/zaken/zaaknummer'

type Props = Readonly<{ gemeente: Gemeente; zaaknummer: string }>

export function ZaakVraag({ gemeente, zaaknummer }: Props) {
  const t = useTranslations('zaak.vraag')
  return (
    <div className="mijn-sectie mijn-paneel mijn-paneel--zacht">
      <Heading level={2} look={3}>
        {t('titel')}
      </Heading>
      <Paragraph>
        {t.rich('tekst', {
          telefoon: () => <PhoneLink nummer={gemeente.telefoon} />,
          nummer: () => <Zaaknummer nummer={zaaknummer} />,
          openingstijden: () => <Openingstijden tekst={gemeente.openingstijden} />,
        })}
      </Paragraph>
    </div>
  )
}
