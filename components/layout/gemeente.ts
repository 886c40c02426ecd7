import type { Taal } from '@/lib/i18n/talen'

/** What the pages show of the municipality. */
export type Gemeente = {
  /** Without "gemeente": "Waterdam". */
  naam: string
  thema: 'waterdam' | 'heidestad' | 'duinrand'
  telefoon: string
  openingstijden: string
  contactUrl?: string | undefined
  klachtUrl?: string | undefined
  talen: readonly Taal[]
}
