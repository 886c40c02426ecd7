import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'

type Persoon = { hash: string; vestiging: string | null }

/** Tells every portal, at the commit of this transaction, that zaken of these people changed. */
export async function meldZaken(tx: Executor, personen: readonly Persoon[]): Promise<void> {
  for (const { hash, vestiging } of personen)
    await tx.execute(sql`select meld_mijn_persoon(${hash}, ${vestiging}, 'zaken')`)
}
