import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Icoon } from '@/components/ui/icoon'
import { Link } from '@/components/ui/link'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { Zaaknummer } from '@/components/zaken/zaaknummer'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import { contactmomentenUrl, contactmomentUrl } from './contactmomenten-url'

type Props = Readonly<{ contact: Contactmoment; termijn: number }>

/** Confirms a question: its reference, what happens now and before when. */
export function VraagOntvangen({ contact, termijn }: Props) {
  const t = useTranslations('contactmomenten.ontvangen')
  return (
    <MessagePage beeld={<Icoon naam="circle-check" maat={30} />} kop={t('kop')}>
      <Paragraph>{t.rich('kenmerk', { kenmerk: () => <Zaaknummer nummer={contact.kenmerk} /> })}</Paragraph>
      <Paragraph>{t('termijn', { dagen: termijn })}</Paragraph>
      <Paragraph>{t('volgen')}</Paragraph>
      <div className="mijn-knopregel">
        <ButtonLink href={contactmomentUrl(contact.uuid)}>{t('naarVraag')}</ButtonLink>
        <Link href={contactmomentenUrl()}>{t('naarAlle')}</Link>
      </div>
    </MessagePage>
  )
}
