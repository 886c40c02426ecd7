import '@/components/stijl/lijst.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gevonden } from '@/lib/services/zoeken/dto'

export const GROEPEN = ['zaken', 'taken', 'berichten', 'contactmomenten', 'documenten'] as const
export type ZoekGroepId = (typeof GROEPEN)[number]

type Props<T> = Readonly<{
  id: ZoekGroepId
  gevonden: Gevonden<T>
  /** Where the rest of them is. */
  meer: { href: string; tekst: string }[]
  /** One row, a list item. */
  children: (treffer: T) => ReactNode
}>

/** What one part of the portal found, with its count, and what could not be searched. */
export function ZoekGroep<T>({ id, gevonden, meer, children }: Props<T>) {
  const t = useTranslations('zoeken')
  const { treffers, totaal, volledig, onbereikbaar } = gevonden
  const isMeer = totaal > treffers.length
  return (
    <>
      <p className="mijn-gevonden">
        {totaal === 0 && t('geen')}
        {totaal > 0 &&
          (isMeer
            ? t('eerste', { aantal: totaal, getoond: treffers.length })
            : t('aantal', { aantal: totaal }))}
        {volledig || id === 'zaken' ? null : ` ${t(`nietAlles.${id}`)}`}
        {onbereikbaar.map((naam) => (
          <span key={naam}> {t('bron', { naam })}</span>
        ))}
      </p>
      {treffers.length > 0 ? <ul className="mijn-treffers">{treffers.map(children)}</ul> : null}
      {isMeer ? (
        <div className="mijn-knopregel">
          {meer.map(({ href, tekst }) => (
            <Link key={href} href={href}>
              {tekst}
            </Link>
          ))}
        </div>
      ) : null}
    </>
  )
}

/** This part could not be searched; it never says that nothing was found. */
export function ZoekStoring({ adres }: Readonly<{ adres: string }>) {
  const t = useTranslations('zoeken.storing')
  return (
    <div className="mijn-paneel">
      <Paragraph>{t('tekst')}</Paragraph>
      <div>
        <ButtonLink href={adres} look="secondary">
          {t('opnieuw')}
        </ButtonLink>
      </div>
    </div>
  )
}
