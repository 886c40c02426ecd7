import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'

type Props = Readonly<{ id: string; titel: string; wijzig?: string; children: ReactNode }>

/** One panel of the profile; `wijzig` is where its data can be changed. */
export function Paneel({ id, titel, wijzig, children }: Props) {
  const t = useTranslations('profiel')
  const actie = wijzig ? (
    <Link href={wijzig} aria-label={`${titel}: ${t('wijzig')}`}>
      {t('wijzig')}
    </Link>
  ) : null
  return (
    <div className="mijn-paneel">
      <Section id={id} titel={titel} actie={actie}>
        {children}
      </Section>
    </div>
  )
}

/** The source of this panel failed; the others stand. Never says that there is nothing. */
export function PaneelStoring() {
  const t = useTranslations('profiel.storing')
  return (
    <Alert soort="error" titel={t('titel')} niveau={3}>
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href="/profiel" look="secondary">
          {t('opnieuw')}
        </ButtonLink>
      </div>
    </Alert>
  )
}

export function PaneelLaden() {
  return <Paragraph className="mijn-zacht">{useTranslations('profiel')('laden')}</Paragraph>
}
