import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import { contactmomentenUrl, stelVraagUrl } from './contactmomenten-url'
import { Tijdlijn } from './tijdlijn'

/** The block on the overview: the last contacts, the way to all of them, and the way to ask something. */
export function RecentContact({ contactmomenten }: Readonly<{ contactmomenten: Contactmoment[] }>) {
  const t = useTranslations('contactmomenten.overzicht')
  return (
    <>
      {contactmomenten.length > 0 ? (
        <Tijdlijn contactmomenten={contactmomenten} niveau={3} toonZaak={false} />
      ) : (
        <Paragraph>{t('geen')}</Paragraph>
      )}
      <div className="mijn-knopregel">
        {contactmomenten.length > 0 ? <Link href={contactmomentenUrl()}>{t('alle')}</Link> : null}
        <Link href={stelVraagUrl()}>{t('vraag')}</Link>
      </div>
    </>
  )
}
