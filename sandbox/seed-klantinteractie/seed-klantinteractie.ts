import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { berichten, klantcontacten } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { zonderMeldingen } from '../zonder-meldingen'
import { berichtZaden } from './berichten'
import { contactZaden } from './contacten'
import { zaaiVertegenwoordigingen } from './vertegenwoordigingen'
import { zaaiBericht } from './zaai-bericht'
import { zaaiContact } from './zaai-contact'

/**
 * Fills the inbox and the contacts of the test persons, in one transaction and only in a database that has none: a
 * second start adds nothing, and what someone did in the sandbox stays. Dates are relative to `vandaag`.
 */
export async function seedKlantinteractie(db: Database, vandaag: string): Promise<void> {
  await zonderMeldingen(db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('sandbox-klantinteractie', 0))`)
    if ((await tx.$count(berichten)) + (await tx.$count(klantcontacten)) > 0) return
    const handeling: Handeling = {
      db: tx,
      wie: { soort: 'systeem', id: 'sandbox' },
      correlatieId: randomUUID(),
    }
    for (const zaad of berichtZaden) await zaaiBericht(handeling, db, zaad, vandaag)
    for (const zaad of contactZaden) await zaaiContact(handeling, db, zaad, vandaag)
    await zaaiVertegenwoordigingen(handeling, db)
  })
}
