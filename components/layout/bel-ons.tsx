import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import type { Gemeente } from './gemeente'

type Props = Readonly<{ gemeente: Gemeente; over: 'taak' | 'dichteTaak' | 'zaak'; kenmerk: ReactNode }>

const TEKSTEN = { taak: 'taken.taak.hulp', dichteTaak: 'taken.dicht.hulp', zaak: 'zaak.vraag' } as const

/** Another way, below a zaak or a form: call, and mention this. */
export function BelOns({ gemeente, over, kenmerk }: Props) {
  const t = useTranslations(TEKSTEN[over])
  return (
    <div className="mijn-sectie mijn-paneel mijn-paneel--zacht">
      <Heading level={2} look={3}>
        {t('titel')}
      </Heading>
      <Paragraph>
        {t.rich('tekst', {
          kenmerk: () => kenmerk,
          telefoon: () => <PhoneLink nummer={gemeente.telefoon} />,
          openingstijden: () => <Openingstijden tekst={gemeente.openingstijden} />,
        })}
      </Paragraph>
    </div>
  )
}
