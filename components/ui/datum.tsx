import { useLocale } from 'next-intl'
import { formatDatum } from '@/lib/format/datum'

/** A date in words; `iso` is `YYYY-MM-DD` or an ISO date-time. */
export function Datum({ iso }: Readonly<{ iso: string }>) {
  return <time dateTime={iso}>{formatDatum(iso, useLocale())}</time>
}
