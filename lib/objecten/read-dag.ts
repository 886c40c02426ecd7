import { vandaag } from '@/lib/domain/taak-termijn'

/** The Dutch day of a date or a date-time, with or without an offset; null for anything else. */
export function readDag(tekst: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return tekst
  // Without an offset it is Dutch time already, as NL Portal writes it.
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(tekst)) return tekst.slice(0, 10)
  const moment = Date.parse(tekst)
  return Number.isNaN(moment) ? null : vandaag(new Date(moment))
}
