import type { Taal } from '@/lib/i18n/talen'

const EENHEDEN = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "240 kB", "1,4 MB": decimal units, one decimal below ten, as file managers show it. */
export function formatOmvang(bytes: number, taal: Taal): string {
  const macht = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), EENHEDEN.length - 1)
  const waarde = bytes / 1000 ** macht
  return new Intl.NumberFormat(taal, {
    style: 'unit',
    unit: EENHEDEN[macht],
    unitDisplay: macht === 0 ? 'long' : 'short',
    maximumFractionDigits: macht > 1 && waarde < 10 ? 1 : 0,
  }).format(waarde)
}
