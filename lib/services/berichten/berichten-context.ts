import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import { getBerichtregistratie } from '@/lib/berichten/kies-registratie'
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

/** The configured registration, for the municipality of the configuration. */
export function createBerichtenContext(): BerichtenContext {
  return {
    registratie: getBerichtregistratie(),
    db: getDb(),
    gemeente: `Gemeente ${getConfig().portaal.gemeente}`,
  }
}
