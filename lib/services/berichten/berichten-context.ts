import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import { createLokaleBerichtregistratie } from '@/lib/berichten/lokaal/berichtregistratie'
import { getConfig } from '@/lib/env/load-config'
import type { ZakenContext } from '../zaken/zaken-context'

/** What the berichten services work with; a test passes its own. */
export type BerichtenContext = {
  registratie: Berichtregistratie
  db: Database
  /** Sender of a bericht that is about no zaak. */
  gemeente: string
  /** Absent: the configured registers, asked once a request. */
  zaken?: ZakenContext
}

/** Our own store, for the municipality of the configuration. */
export function createBerichtenContext(): BerichtenContext {
  const db = getDb()
  return {
    registratie: createLokaleBerichtregistratie(db),
    db,
    gemeente: `Gemeente ${getConfig().portaal.gemeente}`,
  }
}
