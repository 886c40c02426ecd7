import { useLocale, useTranslations } from 'next-intl'
import { formatDatum } from '@/lib/format/datum'
import { nabijeDag } from '@/lib/format/nabije-dag'
import { formatTijdstip } from '@/lib/format/tijdstip'

/** A date in words; `iso` is `YYYY-MM-DD` or an ISO date-time. */
export function Datum({ iso }: Readonly<{ iso: string }>) {
  return <time dateTime={iso}>{formatDatum(iso, useLocale())}</time>
}

/** The same at the begin of a line about what just happened: "Gisteren, 23 november 2026". */
export function RecenteDatum({ iso }: Readonly<{ iso: string }>) {
  return (
    <time dateTime={iso}>
      <NabijeDag iso={iso} />
      {formatDatum(iso, useLocale())}
    </time>
  )
}

/** With the time of day: "Vandaag, 24 november 2026, 8.30 uur". */
export function RecentTijdstip({ iso }: Readonly<{ iso: string }>) {
  return (
    <time dateTime={iso}>
      <NabijeDag iso={iso} />
      {formatTijdstip(iso, useLocale())}
    </time>
  )
}

function NabijeDag({ iso }: Readonly<{ iso: string }>) {
  const t = useTranslations('kader.dag')
  const dag = nabijeDag(iso)
  return dag ? `${t(dag)}, ` : null
}
