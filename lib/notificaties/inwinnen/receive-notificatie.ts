import 'server-only'
import { getDb } from '@/db/client'
import { insertGebeurtenis } from '@/db/queries/notificaties-in/gebeurtenissen'
import { getConfig } from '@/lib/env/load-config'
import { invalidateCatalogus } from '@/lib/zgw/catalogus-cache'
import { readBericht } from './bericht-in'
import { isBekendeAfzender } from './controleer-afzender'

/**
 * Takes one call of the callback in: one statement, and no call to anybody. `lees` gives the body; it is not called for
 * somebody unknown, who touches no table either.
 */
export async function receiveNotificatie(
  headers: Headers,
  lees: () => Promise<unknown>,
): Promise<'aangenomen' | 'niet-aangemeld' | 'ongeldige-invoer'> {
  const { notificaties, registers } = getConfig()
  if (!(await isBekendeAfzender(headers, notificaties.inwinnen))) return 'niet-aangemeld'
  const bericht = readBericht(await lees())
  if (bericht === 'ongeldig') return 'ongeldige-invoer'
  if (bericht === 'niet-voor-ons') return 'aangenomen'
  if (bericht.kanaal === 'zaaktypen') {
    // Each process has its own cache; the worker forgets when it works this row off.
    for (const { id } of registers) invalidateCatalogus(id, bericht.hoofdObject)
  }
  await insertGebeurtenis(getDb(), bericht)
  return 'aangenomen'
}
