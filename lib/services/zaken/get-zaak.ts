import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZaakDetail, ZaakRef } from './dto'

/** One zaak of the visitor, or null when it does not exist, is another's or is hidden: the three look alike. */
export async function getZaak(_identiteit: Identiteit, _ref: ZaakRef): Promise<ZaakDetail | null> {
  throw new Error('De zaak wordt nog niet opgehaald.')
}
