import 'server-only'
import { type Database, getDb } from '@/db/client'
import { findBericht } from '@/db/queries/berichten/write-bericht'
import type { BerichtenBronConfig } from '@/lib/env/config-schema'
import { getConfig } from '@/lib/env/load-config'
import { configuredTokenApi } from '@/lib/http/configured-token-api'
import { createObjectenApi } from '@/lib/objecten/objecten-api'
import { findElders } from '@/lib/registratie/find-elders'
import type { Deelbron } from '@/lib/registratie/merge-bronnen'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { type Bericht, toBericht } from './bericht'
import type { Berichtregistratie } from './berichtregistratie'
import type { BerichtenBron } from './extern/berichten-bron'
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

/**
 * The bericht that a URL names, whoever it is for: in the registration elsewhere that the URL is of, else in our own store.
 * Null when it is gone, or no bericht. Throws what a source throws.
 */
export async function findBerichtVanUrl(
  db: Database,
  bronnen: readonly BerichtenBronConfig[],
  url: string,
): Promise<Bericht | null> {
  const uuid = uuidOf(url)
  if (!uuid) return null
  const elders = await findElders(bronnen, url, (bron) => toBerichtenBron(bron).find(uuid))
  if (elders !== undefined) return elders?.bericht ?? null
  const row = await findBericht(db, uuid)
  return row && toBericht(row)
}

function toDeelbron(db: Database, config: BerichtenBronConfig): Deelbron<Berichtregistratie> {
  if (config.soort === 'lokaal')
    return { id: null, naam: 'MijnServices', registratie: createLokaleBerichtregistratie(db) }
  const registratie = createExterneBerichtregistratie(db, toBerichtenBron(config))
  return { id: config.id, naam: config.naam, registratie }
}

function toBerichtenBron(config: Exclude<BerichtenBronConfig, { soort: 'lokaal' }>): BerichtenBron {
  const api = configuredTokenApi(config)
  return config.soort === 'openvtb'
    ? createOpenVtbBerichten(api, config)
    : createObjectenBerichten(createObjectenApi(api, config))
}
