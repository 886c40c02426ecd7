import { useTranslations } from 'next-intl'
import { DataList } from '@/components/ui/data-list'
import type { Meldvoorkeuren } from '@/lib/services/voorkeuren/dto'

/** What the profile says of the visitor's choices: a line a channel, then when and in which language. */
export function MeldingenSamenvatting({ meldingen }: Readonly<{ meldingen: Meldvoorkeuren }>) {
  const t = useTranslations('profiel.meldingen')
  const { voorkeuren, kanalen, vast } = meldingen
  const { taal, bundeling, stilte } = voorkeuren
  const rijen = kanalen.map((kanaal) => {
    const onderwerpen = [
      ...vast
        .filter((melding) => melding.kanaal === kanaal)
        .map(({ onderwerp }) => t('vastKort', { onderwerp: t(`onderwerp.${onderwerp}`) })),
      ...voorkeuren.kanalen[kanaal].map((onderwerp) => t(`onderwerp.${onderwerp}`)),
    ]
    return { naam: t(`kanaal.${kanaal}`), waarde: onderwerpen.join(', ') || t('uit') }
  })
  return (
    <DataList
      rijen={[
        ...rijen,
        { naam: t('bundelingKort'), waarde: t(bundeling) },
        ...(stilte ? [{ naam: t('stilteKort'), waarde: t('stilteTussen', stilte) }] : []),
        { naam: t('taalKort'), waarde: t(`taalKeuze.${taal}`) },
      ]}
    />
  )
}
