import type { Taal } from '@/lib/i18n/talen'
import { formatDatum } from './datum'

/**
 * "3 november 2026, 8.30 uur", or "3 November 2026, 8:30 am" in English, on the Dutch clock.
 * @param iso ISO date-time.
 * @throws RangeError when it is none.
 */
export function formatTijdstip(iso: string, taal: Taal): string {
  const moment = new Date(iso)
  const datum = formatDatum(iso, taal)
  if (taal === 'en') {
    const tijd = new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
      timeZone: 'Europe/Amsterdam',
    })
    return `${datum}, ${tijd.format(moment)}`
  }
  const delen = new Intl.DateTimeFormat('nl-NL', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).formatToParts(moment)
  const deel = (soort: string) => delen.find(({ type }) => type === soort)?.value ?? ''
  return `${datum}, ${Number(deel('hour'))}.${deel('minute')} uur`
}
