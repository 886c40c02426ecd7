import { useFormatter, useTranslations } from 'next-intl'
import { DataList } from '@/components/ui/data-list'
import type { TaakDetail } from '@/lib/services/taken/dto'

/** What was sent, when and under which reference. */
export function TaakBewijs({ taak }: Readonly<{ taak: TaakDetail }>) {
  const t = useTranslations('taken')
  const format = useFormatter()
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
                  waarde: format.dateTime(new Date(uitgevoerdOp), { dateStyle: 'long', timeStyle: 'short' }),
                },
              ]
            : []),
          { naam: t('verstuurd.referentie'), waarde: taak.referentie },
          ...(zaaknummer ? [{ naam: t('verstuurd.zaaknummer'), waarde: zaaknummer }] : []),
          ...antwoorden.map(({ label, waarde }, index) => ({
            naam: label || `${t('taak.bestanden')}${antwoorden.length > 1 ? ` ${index + 1}` : ''}`,
            waarde: <span lang="nl">{waarde === '✓' ? t('controle.ja') : waarde}</span>,
          })),
        ]}
      />
    </div>
  )
}
