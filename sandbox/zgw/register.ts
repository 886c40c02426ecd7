import type { Journaal } from './journaal'
import type { Opslag } from './opslag'
import type { Api, Profiel, RegisterNaam } from './profiel'

export type Notificatie = {
  api: Exclude<Api, 'catalogi'>
  hoofdObject: string
  resource: string
  resourceUrl: string
  actie: 'create' | 'update' | 'partial_update' | 'destroy'
  kenmerken: Record<string, string>
}

/** Everything that the resources of one register share. */
export type Register = {
  naam: RegisterNaam
  titel: string
  rsin: string
  profiel: Profiel
  /** `http://host:port`, without a slash at the end. */
  origin: string
  /** `YYYY-MM-DD` */
  vandaag: string
  opslag: Opslag
  journaal: Journaal
  /** Bytes of seeded documents by key. */
  seedinhoud: ReadonlyMap<string, Buffer>
  client: { id: string; secret: string }
  /** Scopes of the client; the Regie switches `zaken.geforceerd-bijwerken`. */
  scopes: Set<string>
  notificeer: (notificatie: Notificatie) => void
}

/** The moment of a write: the sandbox's day with the machine's time of day. */
export const nu = (register: Register): string => `${register.vandaag}T${new Date().toISOString().slice(11)}`
