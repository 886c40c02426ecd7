import type { Handeling } from '@/lib/audit/handeling'
import type { Taal } from '@/lib/i18n/talen'

/** A message that guards the address book itself: sent at once, whatever somebody's preferences are. */
export type Verzending = { kanaal: 'email' | 'sms'; adres: string; taal: Taal } & (
  | { soort: 'verificatiecode'; variabelen: { code: string; geldigMinuten: number } }
  | { soort: 'contactgegevens-gewijzigd'; variabelen: { pad: string } }
)

/** Takes a message in the transaction of the change; it leaves only when that change stands. */
export type Verzender = { verstuur(handeling: Handeling, verzending: Verzending): Promise<void> }
