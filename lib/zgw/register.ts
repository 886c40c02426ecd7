import 'server-only'
import type { RegisterConfig } from '@/lib/env/config-schema'
import type { Bron } from '@/lib/http/bron'
import type { ApiBasis } from '@/lib/http/resource-url'
import { type BesluitenClient, createBesluitenClient } from './besluiten-client'
import { type CatalogiClient, createCatalogiClient } from './catalogi-client'
import { createDocumentenClient, type DocumentenClient } from './documenten-client'
import { createDocumentenSchrijver, type DocumentenSchrijver } from './documenten-schrijver'
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
  const { id, naam, clientId } = config
  const bron = bronVan(config)
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

/** The writes of a register, for what an inwoner sent: no page waits for them, so no deadline is theirs. */
export function createRegisterSchrijver(
  config: RegisterConfig,
  { secret, gebruiker }: { secret: string; gebruiker: ZgwGebruiker },
): DocumentenSchrijver {
  const toegang = { clientId: config.clientId, secret, gebruiker }
  const http = (api: string, basis: ApiBasis) =>
    createZgwHttp(bronVan(config), `${api} API van ${config.naam}`, basis, toegang)
  return createDocumentenSchrijver(http('Documenten', config.documenten), http('Zaken', config.zaken))
}

function bronVan({ id, naam, timeoutMs, maxGelijktijdig, ...apis }: RegisterConfig): Bron {
  const origins = [apis.zaken, apis.catalogi, apis.documenten, apis.besluiten].map(
    ({ aanroep }) => new URL(aanroep).origin,
  )
  return { id, naam, timeoutMs, maxGelijktijdig, origins }
}
