import type { Taal } from '@/lib/i18n/talen'

const TIJDZONE = 'Europe/Amsterdam'

const inWoorden = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIJDZONE })

// Made once: making a formatter costs more than the row of the table that its date stands in.
const IN_WOORDEN: Record<Taal, Intl.DateTimeFormat> = { nl: inWoorden('nl-NL'), en: inWoorden('en-GB') }
const ALS_ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE })

/**
 * "3 november 2026", or "3 November 2026" in English.
 * @param iso `YYYY-MM-DD` or an ISO date-time; a date-time is read on the Dutch clock.
 * @throws RangeError when it is neither.
 */
export function formatDatum(iso: string, taal: Taal): string {
  return IN_WOORDEN[taal].format(new Date(iso))
}

/** Today in the Netherlands as `YYYY-MM-DD`, to compare with the dates of a DTO. */
export function vandaag(nu: Date = new Date()): string {
  return ALS_ISO.format(nu)
}
