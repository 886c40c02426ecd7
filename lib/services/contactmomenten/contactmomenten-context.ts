import 'server-only'
import { type Database, getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { getKlantcontactregistratie, getKlantregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { Klantcontactregistratie } from '@/lib/klantinteractie/klantcontactregistratie'
import type { Klantregistratie } from '@/lib/klantinteractie/klantregistratie'
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

/** The configured registrations, with the settings of the configuration. */
export const createContactmomentenContext = (): ContactmomentenContext => ({
  klanten: getKlantregistratie(),
  contacten: getKlantcontactregistratie(),
  db: getDb(),
  afdeling: getConfig().contactmomenten.afdeling,
})
