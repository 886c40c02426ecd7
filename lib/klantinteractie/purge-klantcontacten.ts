import 'server-only'
import type { Database } from '@/db/client'
import { deleteOudeKlantcontacten } from '@/db/queries/delete-oude-klantcontacten'
import { purgeMetSpoor } from '@/lib/audit/purge-met-spoor'

/** Removes contacts from before `grens` that ask no more work, with an audit line each. Gives how many. */
export const purgeKlantcontacten = (db: Database, grens: Date, batch?: number): Promise<number> =>
  purgeMetSpoor(db, 'klantcontact', (tx, limit) => deleteOudeKlantcontacten(tx, grens, limit), batch)
