import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { TakenBronConfig } from '@/lib/env/config-schema'
import { getConfig } from '@/lib/env/load-config'
import { configuredTokenApi } from '@/lib/http/configured-token-api'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import type { Deelbron } from '@/lib/registratie/merge-bronnen'
import { createExterneTaakregistratie } from './extern/externe-taakregistratie'
import { createLokaleTaakregistratie } from './lokaal/taakregistratie'
import { mergeTaakregistraties } from './merge-taakregistraties'
import { createObjectenTaken } from './objecten/taken-bron'
import { createOpenVtbTaken } from './openvtb/taken-bron'
import type { Taakregistratie } from './taakregistratie'

/** The configured Taakregistratie: our own store, one elsewhere, or several as one. */
export function getTaakregistratie(): Taakregistratie {
  return createTaakregistratie(getDb(), getConfig().registraties.taken)
}

/** The Taakregistratie of a configuration. */
export function createTaakregistratie(db: Database, bronnen: readonly TakenBronConfig[]): Taakregistratie {
  return mergeTaakregistraties(bronnen.map((bron) => toDeelbron(db, bron)))
}

function toDeelbron(db: Database, config: TakenBronConfig): Deelbron<Taakregistratie> {
  if (config.soort === 'lokaal')
    return { id: null, naam: 'MijnServices', registratie: createLokaleTaakregistratie(db) }
  const api = configuredTokenApi(config)
  const bron =
    config.soort === 'openvtb'
      ? createOpenVtbTaken(api, config)
      : createObjectenTaken(createObjectenApi(api, config), config.schema)
  return { id: config.id, naam: config.naam, registratie: createExterneTaakregistratie(bron) }
}
