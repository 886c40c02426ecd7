import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Gemeente } from '@/components/layout/gemeente'
import { Tegels } from '@/components/layout/tegels'
import { Heading } from '@/components/ui/heading'
import { Openingstijden } from '@/components/ui/openingstijden'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { Section } from '@/components/ui/section'
import { Zoekveld } from '@/components/zoeken/zoekveld'

type Props = Readonly<{
  gemeente: Gemeente
  naam: string | null
  /** The block with new berichten. */
  berichten: ReactNode
  /** The block with the last contacts. */
  contact: ReactNode
  /** The block with what the visitor has to do. */
  regelen: ReactNode
  /** The block with running zaken. */
  children: ReactNode
}>

export function OverzichtPagina({ gemeente, naam, regelen, berichten, contact, children }: Props) {
  const t = useTranslations('zaken.overzicht')
  const tTaken = useTranslations('taken.regelen')
  const tContact = useTranslations('contactmomenten.overzicht')
  const tBerichten = useTranslations('berichten.overzicht')
  return (
    <>
      <div className="mijn-welkom">
        <Heading level={1}>{naam ? t('welkom', { naam }) : t('welkomZonderNaam')}</Heading>
        <Paragraph purpose="lead">{t('inleiding')}</Paragraph>
      </div>
      <Zoekveld />
      <Tegels />
      <Section id="regelen" titel={tTaken('titel')}>
        {regelen}
      </Section>
      <Section id="lopende-zaken" titel={t('lopend')}>
        {children}
      </Section>
      <Section id="nieuwe-berichten" titel={tBerichten('titel')}>
        {berichten}
      </Section>
      <Section id="recent-contact" titel={tContact('titel')}>
        {contact}
      </Section>
      <div className="mijn-sectie mijn-paneel">
        <Heading level={2} look={3}>
          {t('vraag.titel')}
        </Heading>
        <Paragraph>
          {t.rich('vraag.tekst', {
            telefoon: () => <PhoneLink nummer={gemeente.telefoon} />,
            openingstijden: () => <Openingstijden tekst={gemeente.openingstijden} />,
          })}
        </Paragraph>
      </div>
    </>
  )
}
