import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import { TakenLijst } from './taken-lijst'

/** The block on the overview: the most urgent taken, and the way to all of them. */
export function TakenRegelen({ overzicht }: Readonly<{ overzicht: TakenOverzicht }>) {
  const t = useTranslations('taken.regelen')
  if (overzicht.totaal === 0) return <Paragraph>{t('leeg')}</Paragraph>
  return (
    <>
      <TakenLijst taken={overzicht.taken} niveau={3} />
      <div className="mijn-knopregel">
        <Link href="/taken">{t('alle', { aantal: overzicht.totaal })}</Link>
      </div>
    </>
  )
}
