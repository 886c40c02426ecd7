import 'server-only'
import type { RegisterConfig } from '@/lib/env/config-schema'
import type { Bron } from '@/lib/http/bron'
import type { ApiBasis } from '@/lib/http/resource-url'
import { type BesluitenClient, createBesluitenClient } from './besluiten-client'
import { type CatalogiClient, createCatalogiClient } from './catalogi-client'
import { createDocumentenClient, type DocumentenClient } from './documenten-client'
import { createZakenClient, type ZakenClient } from './zaken-client'
import { createZgwHttp } from './zgw-http'
import type { ZgwGebruiker } from './zgw-jwt'

/** One configured ZGW register, as one user during one request. */
export type Register = {
  id: string
  naam: string
  expand: boolean
  bedrijfszoeken: RegisterConfig['bedrijfszoeken']
  zaken: ZakenClient
  catalogi: CatalogiClient
  documenten: DocumentenClient
  besluiten: BesluitenClient
}

/** Catalogus answers are shared by everybody, so nobody's pseudonym asks for them. */
const SYSTEEM: ZgwGebruiker = { id: 'mijnservices', weergave: 'MijnServices' }

/** The clients of a register. `signal` is the deadline of the page; a download and the shared catalogus do not feel it. */
export function createRegister(
  config: RegisterConfig,
  { secret, gebruiker, signal }: { secret: string; gebruiker: ZgwGebruiker; signal?: AbortSignal },
): Register {
  const { id, naam, clientId, timeoutMs, maxGelijktijdig } = config
  const origins = [config.zaken, config.catalogi, config.documenten, config.besluiten].map(
    ({ aanroep }) => new URL(aanroep).origin,
  )
  const bron: Bron = { id, naam, timeoutMs, maxGelijktijdig, origins }
  const toegang = { clientId, secret, gebruiker, ...(signal ? { signal } : {}) }
  const http = (api: string, basis: ApiBasis) => createZgwHttp(bron, `${api} API van ${naam}`, basis, toegang)
  const systeem = createZgwHttp(bron, `Catalogi API van ${naam}`, config.catalogi, {
    clientId,
    secret,
    gebruiker: SYSTEEM,
  })
  return {
    id,
    naam,
    expand: config.expand,
    bedrijfszoeken: config.bedrijfszoeken,
    zaken: createZakenClient(http('Zaken', config.zaken), { zoekMetPost: config.zoekMetPost }),
    catalogi: createCatalogiClient(systeem, id),
    documenten: createDocumentenClient(http('Documenten', config.documenten)),
    besluiten: createBesluitenClient(http('Besluiten', config.besluiten)),
  }
}
