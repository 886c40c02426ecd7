import { Temporal } from 'temporal-polyfill'
import type { Taal } from '@/lib/i18n/talen'

/**
 * An ISO 8601 duration in words: "P6W" is "6 weken", "P1M14D" is "1 maand en 14 dagen".
 * Registers hold free text here too; what is no duration comes back as it was.
 */
export function formatDuur(duur: string, taal: Taal): string {
  const tijdsduur = parseDuur(duur)
  if (!tijdsduur) return duur
  const delen = (['year', 'month', 'week', 'day'] as const)
    .map((unit) => ({ unit, aantal: tijdsduur[`${unit}s`] }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ unit, aantal }) =>
      new Intl.NumberFormat(taal, { style: 'unit', unit, unitDisplay: 'long' }).format(aantal),
    )
  return delen.length > 0 ? new Intl.ListFormat(taal).format(delen) : duur
}

function parseDuur(duur: string): Temporal.Duration | null {
  try {
    return Temporal.Duration.from(duur)
  } catch {
    return null
  }
}
