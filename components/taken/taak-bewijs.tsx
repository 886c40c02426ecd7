import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DataList } from '@/components/ui/data-list'
import { formatDatum } from '@/lib/format/datum'
import { formatTijdstip } from '@/lib/format/tijdstip'
import type { TaakAntwoord, TaakDetail } from '@/lib/services/taken/dto'

/** What was sent, when and under which reference. */
export function TaakBewijs({ taak }: Readonly<{ taak: TaakDetail }>) {
  const t = useTranslations('taken')
  const locale = useLocale()
  const tekst = useAntwoordtekst()
  const { uitgevoerdOp, zaaknummer, antwoorden } = taak
  return (
    <div className="mijn-sectie mijn-paneel">
      <DataList
        rijen={[
          { naam: t('verstuurd.wat'), waarde: <span lang="nl">{taak.titel}</span> },
          ...(uitgevoerdOp
            ? [
                {
                  naam: t('verstuurd.wanneer'),
                  waarde: formatTijdstip(uitgevoerdOp, locale),
                },
              ]
            : []),
          { naam: t('verstuurd.referentie'), waarde: taak.referentie },
          ...(zaaknummer ? [{ naam: t('verstuurd.zaaknummer'), waarde: zaaknummer }] : []),
          ...antwoorden.map((antwoord, index) => ({
            naam: antwoord.label || `${t('taak.bestanden')}${antwoorden.length > 1 ? ` ${index + 1}` : ''}`,
            waarde: tekst(antwoord),
          })),
        ]}
      />
    </div>
  )
}

/** An answer as people read it in the language of the page; free text stays in that of its writer. */
function useAntwoordtekst() {
  const t = useTranslations('taken.controle')
  const format = useFormatter()
  const locale = useLocale()
  return ({ soort, waarde }: TaakAntwoord): ReactNode => {
    switch (soort) {
      case 'datum':
        return formatDatum(waarde, locale)
      case 'getal':
        return format.number(Number(waarde), { maximumFractionDigits: 10 })
      case 'vinkje':
        return t('ja')
      default:
        return <span lang="nl">{waarde}</span>
    }
  }
}
