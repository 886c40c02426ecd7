import 'server-only'
import { type Database, getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import type { Klantcontactregistratie } from '@/lib/klantinteractie/klantcontactregistratie'
import type { Klantregistratie } from '@/lib/klantinteractie/klantregistratie'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import type { ZakenContext } from '../zaken/zaken-context'

/** What the contactmomenten services work with; a test passes its own. */
export type ContactmomentenContext = {
  klanten: Klantregistratie
  contacten: Klantcontactregistratie
  db: Database
  /** Department that gets questions. */
  afdeling: { code: string; naam: string }
  /** Absent: the configured registers, asked once a request. */
  zaken?: ZakenContext
}

/** Our own store, with the settings of the configuration. */
export function createContactmomentenContext(): ContactmomentenContext {
  const db = getDb()
  const { afdeling, toonVertrouwelijk } = getConfig().contactmomenten
  return {
    klanten: createLokaleKlantregistratie(db),
    contacten: createLokaleKlantcontactregistratie(db, { toonVertrouwelijk }),
    db,
    afdeling,
  }
}
