import 'server-only'
import { type Database, getDb } from '@/db/client'
import { findTaak } from '@/db/queries/taken/find-taak'
import type { TakenBronConfig } from '@/lib/env/config-schema'
import { getConfig } from '@/lib/env/load-config'
import { configuredTokenApi } from '@/lib/http/configured-token-api'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import { findElders } from '@/lib/registratie/find-elders'
import type { Deelbron } from '@/lib/registratie/merge-bronnen'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { createExterneTaakregistratie } from './extern/externe-taakregistratie'
import type { TakenBron } from './extern/taken-bron'
import { createLokaleTaakregistratie } from './lokaal/taakregistratie'
import { mergeTaakregistraties } from './merge-taakregistraties'
import { createObjectenTaken } from './objecten/taken-bron'
import { createOpenVtbTaken } from './openvtb/taken-bron'
import { type Taak, toTaak } from './taak'
import type { Taakregistratie } from './taakregistratie'

/** The configured Taakregistratie: our own store, one elsewhere, or several as one. */
export function getTaakregistratie(): Taakregistratie {
  return createTaakregistratie(getDb(), getConfig().registraties.taken)
}

/** The Taakregistratie of a configuration. */
export function createTaakregistratie(db: Database, bronnen: readonly TakenBronConfig[]): Taakregistratie {
  return mergeTaakregistraties(bronnen.map((bron) => toDeelbron(db, bron)))
}

/**
 * The taak that a URL names, whoever it is of: in the registration elsewhere that the URL is of, else in our own store. Null
 * when it is gone, or no taak. Throws what a source throws.
 */
export async function findTaakVanUrl(
  db: Database,
  bronnen: readonly TakenBronConfig[],
  url: string,
): Promise<Taak | null> {
  const uuid = uuidOf(url)
  if (!uuid) return null
  const elders = await findElders(bronnen, url, (bron) => toTakenBron(bron).find(uuid))
  if (elders !== undefined) return elders?.taak ?? null
  const row = await findTaak(db, uuid)
  return row && toTaak(row)
}

function toDeelbron(db: Database, config: TakenBronConfig): Deelbron<Taakregistratie> {
  if (config.soort === 'lokaal')
    return { id: null, naam: 'MijnServices', registratie: createLokaleTaakregistratie(db) }
  return { id: config.id, naam: config.naam, registratie: createExterneTaakregistratie(toTakenBron(config)) }
}

function toTakenBron(config: Exclude<TakenBronConfig, { soort: 'lokaal' }>): TakenBron {
  const api = configuredTokenApi(config)
  return config.soort === 'openvtb'
    ? createOpenVtbTaken(api, config)
    : createObjectenTaken(createObjectenApi(api, config), config.schema)
}
