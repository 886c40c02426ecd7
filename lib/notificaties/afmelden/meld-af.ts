import 'server-only'
import { type Database, getDb } from '@/db/client'
import { lockBericht } from '@/db/queries/notificaties-uit/find-bericht'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import { saveVoorkeuren } from '@/lib/voorkeuren/save-voorkeuren'
import { afmeldonderwerpVan } from './afmeldonderwerp-van'
import { readAfmeldtoken } from './afmeldtoken'

/**
 * Turns off e-mail about the subject of the message that a token is of (RFC 8058); a repeat changes nothing. Gives
 * `onbekend` for a token that is none, and for a message that is gone or that nobody may unsubscribe from.
 */
export async function meldAf(token: string, db: Database = getDb()): Promise<'afgemeld' | 'onbekend'> {
  const id = readAfmeldtoken(token)
  if (!id) return 'onbekend'
  return db.transaction(async (tx) => {
    const bericht = await lockBericht(tx, id)
    const onderwerp = bericht && afmeldonderwerpVan(bericht.soort)
    if (!bericht || !onderwerp) return 'onbekend'
    const voorkeuren = await getVoorkeuren(tx, bericht.ontvanger)
    if (!voorkeuren.kanalen.email.includes(onderwerp)) return 'afgemeld'
    const email = voorkeuren.kanalen.email.filter((gekozen) => gekozen !== onderwerp)
    await saveVoorkeuren(
      { db: tx, wie: { soort: 'systeem', id: 'afmeldlink' }, correlatieId: id },
      bericht.ontvanger,
      { ...voorkeuren, kanalen: { ...voorkeuren.kanalen, email } },
    )
    return 'afgemeld'
  })
}
