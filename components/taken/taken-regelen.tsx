import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { OnbereikbareBronnen } from '@/components/ui/onbereikbare-bronnen'
import { Paragraph } from '@/components/ui/paragraph'
import type { TakenOverzicht } from '@/lib/services/taken/dto'
import { TakenLijst } from './taken-lijst'

/** The block on the overview: the most urgent taken, and the way to all of them. */
export function TakenRegelen({ overzicht }: Readonly<{ overzicht: TakenOverzicht }>) {
  const t = useTranslations('taken.regelen')
  const { taken, totaal, onbereikbaar } = overzicht
  const isVolledig = onbereikbaar.length === 0
  if (totaal === 0 && isVolledig) return <Paragraph>{t('leeg')}</Paragraph>
  return (
    <>
      <OnbereikbareBronnen wat="taken" namen={onbereikbaar} adres="/overzicht" niveau={3} />
      <TakenLijst taken={taken} niveau={3} />
      <div className="mijn-knopregel">
        <Link href="/taken">{isVolledig ? t('alle', { aantal: totaal }) : t('alleOnvolledig')}</Link>
      </div>
    </>
  )
}
