import type { Taal } from '@/lib/i18n/talen'

const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

/**
 * "3 november 2026", or "3 November 2026" in English.
 * @param iso `YYYY-MM-DD` or an ISO date-time; a date-time is read on the Dutch clock.
 * @throws RangeError when it is neither.
 */
export function formatDatum(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(LOCALE[taal], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso))
}

/** Today in the Netherlands as `YYYY-MM-DD`, to compare with the dates of a DTO. */
export function vandaag(nu: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(nu)
}

/** "3 november 2026 om 14:05", on the Dutch clock. @param iso an ISO date-time */
export function formatTijdstip(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(LOCALE[taal], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso))
}
