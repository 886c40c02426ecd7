import { useTranslations } from 'next-intl'
import { Paragraph } from '@/components/ui/paragraph'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import { Tijdlijn } from './tijdlijn'

/** The contacts about one zaak, on its page. */
export function ContactOverZaak({ contactmomenten }: Readonly<{ contactmomenten: Contactmoment[] }>) {
  const t = useTranslations('contactmomenten.zaak')
  if (contactmomenten.length === 0) return <Paragraph>{t('geen')}</Paragraph>
  return (
    <>
      <Paragraph>{t('onderschrift')}</Paragraph>
      <Tijdlijn contactmomenten={contactmomenten} niveau={3} toonZaak={false} />
    </>
  )
}
