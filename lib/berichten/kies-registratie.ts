import 'server-only'
import { type Database, getDb } from '@/db/client'
import type { BerichtenBronConfig } from '@/lib/env/config-schema'
import { getConfig } from '@/lib/env/load-config'
import { configuredTokenApi } from '@/lib/http/configured-token-api'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import type { Deelbron } from '@/lib/registratie/merge-bronnen'
import type { Berichtregistratie } from './berichtregistratie'
import { createExterneBerichtregistratie } from './extern/externe-berichtregistratie'
import { createLokaleBerichtregistratie } from './lokaal/berichtregistratie'
import { mergeBerichtregistraties } from './merge-berichtregistraties'
import { createObjectenBerichten } from './objecten/berichten-bron'
import { createOpenVtbBerichten } from './openvtb/berichten-bron'

/** The configured Berichtregistratie: our own store, one elsewhere, or several as one. */
export function getBerichtregistratie(): Berichtregistratie {
  return createBerichtregistratie(getDb(), getConfig().registraties.berichten)
}

/** The Berichtregistratie of a configuration. */
export function createBerichtregistratie(
  db: Database,
  bronnen: readonly BerichtenBronConfig[],
): Berichtregistratie {
  return mergeBerichtregistraties(bronnen.map((bron) => toDeelbron(db, bron)))
}

function toDeelbron(db: Database, config: BerichtenBronConfig): Deelbron<Berichtregistratie> {
  if (config.soort === 'lokaal')
    return { id: null, naam: 'MijnServices', registratie: createLokaleBerichtregistratie(db) }
  const api = configuredTokenApi(config)
  const bron =
    config.soort === 'openvtb'
      ? createOpenVtbBerichten(api, config)
      : createObjectenBerichten(createObjectenApi(api, config))
  return { id: config.id, naam: config.naam, registratie: createExterneBerichtregistratie(db, bron) }
}
