import 'server-only'
import { type Executor, getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { configuredTokenApi } from '@/lib/http/configured-token-api'
import type { Klantcontactregistratie } from './klantcontactregistratie'
import type { Klantregistratie } from './klantregistratie'
import { createLokaleKlantcontactregistratie } from './lokaal/klantcontactregistratie'
import { createLokaleKlantregistratie } from './lokaal/klantregistratie'
import { createLokaleOntvangersregistratie } from './lokaal/ontvangersregistratie'
import type { Ontvangersregistratie } from './ontvangersregistratie'
import { createOpenKlantKlantcontactregistratie } from './openklant/klantcontactregistratie'
import { createOpenKlantKlantregistratie } from './openklant/klantregistratie'
import { createOpenKlantOntvangersregistratie } from './openklant/ontvangersregistratie'
import { createOpenKlantApi, type OpenKlantApi } from './openklant/openklant-api'

/** The configured Klantregistratie: our own store, or an Open Klant. */
export function getKlantregistratie(): Klantregistratie {
  const api = getOpenKlant()
  return api ? createOpenKlantKlantregistratie(api) : createLokaleKlantregistratie(getDb())
}

/** The Klantcontactregistratie beside it: the same place, because a contact belongs to a customer there. */
export function getKlantcontactregistratie(): Klantcontactregistratie {
  const api = getOpenKlant()
  const { toonVertrouwelijk } = getConfig().contactmomenten
  return api
    ? createOpenKlantKlantcontactregistratie(api, { toonVertrouwelijk })
    : createLokaleKlantcontactregistratie(getDb(), { toonVertrouwelijk })
}

/** The customers as people to send something to; our own store takes part in the transaction of `db`. */
export function getOntvangersregistratie(db: Executor): Ontvangersregistratie {
  const api = getOpenKlant()
  return api ? createOpenKlantOntvangersregistratie(api) : createLokaleOntvangersregistratie(db)
}

/** Whether customers and their contacts are in our own store, and so in one transaction with what else is written. */
export const isEigenKlantregistratie = (): boolean => getOpenKlant() === null

function getOpenKlant(): OpenKlantApi | null {
  const { klantinteractie } = getConfig().registraties
  if (klantinteractie.soort === 'lokaal') return null
  return createOpenKlantApi(configuredTokenApi(klantinteractie), klantinteractie)
}
