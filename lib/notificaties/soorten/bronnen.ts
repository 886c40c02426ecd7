import 'server-only'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '@/db/client'
import type { Bericht } from '@/lib/berichten/bericht'
import { findBerichtVanUrl } from '@/lib/berichten/kies-registratie'
import type { Config, Zichtbaarheid } from '@/lib/env/config-schema'
import type { SoortenConfig } from '@/lib/env/inwinnen-schema'
import { readGeheim } from '@/lib/env/load-config'
import { isWithin } from '@/lib/http/resource-url'
import { findTaakVanUrl } from '@/lib/taken/kies-registratie'
import type { Taak } from '@/lib/taken/taak'
import { createRegister, type Register } from '@/lib/zgw/register'
import { type GelezenZaak, readZaak } from './read-zaak'

/** What the kinds read from while one event is judged; a zaak that several of them ask for is read once. */
export type Bronnen = {
  db: Database
  zichtbaarheid: Zichtbaarheid
  soorten: SoortenConfig
  nu: Date
  /** The date in Amsterdam, `YYYY-MM-DD`. */
  vandaag: string
  registers: Register[]
  /** The register that a URL is of, or undefined. */
  registerVan: (url: string) => Register | undefined
  readZaak: (register: Register, url: string) => Promise<GelezenZaak>
  /** The taak or bericht that a URL names, in whichever of the configured registrations. */
  findTaak: (url: string) => Promise<Taak | null>
  findBericht: (url: string) => Promise<Bericht | null>
}

type Opties = { db: Database; config: Config; nu: Date; signal?: AbortSignal }

/** In the audit trail of the registers: nobody's pseudonym, as no visitor is present. */
const SYSTEEM = { id: 'mijnservices-notificaties', weergave: 'MijnServices, notificaties' }

/** Fresh sources for one event; `signal` ends whatever is asked of a register. */
export function createBronnen({ db, config, nu, signal }: Opties): Bronnen {
  let registers: Register[] | undefined
  const createRegisters = () =>
    config.registers.map((register) =>
      createRegister(register, {
        secret: readGeheim(register.secret),
        gebruiker: SYSTEEM,
        ...(signal && { signal }),
      }),
    )
  const gelezen = new Map<string, Promise<GelezenZaak>>()
  const bronnen: Bronnen = {
    db,
    zichtbaarheid: config.zichtbaarheid,
    soorten: config.notificaties.soorten,
    nu,
    vandaag: toDatum(nu),
    // Most events of our own store need none.
    get registers() {
      registers ??= createRegisters()
      return registers
    },
    registerVan: (url) => {
      const index = config.registers.findIndex((register) =>
        [register.zaken, register.besluiten, register.documenten].some(({ basis }) =>
          isWithin(url, { basis }),
        ),
      )
      return bronnen.registers[index]
    },
    readZaak: (register, url) => {
      const bekend = gelezen.get(url) ?? readZaak(register, url, bronnen)
      gelezen.set(url, bekend)
      return bekend
    },
    findTaak: (url) => findTaakVanUrl(db, config.registraties.taken, url),
    findBericht: (url) => findBerichtVanUrl(db, config.registraties.berichten, url),
  }
  return bronnen
}

const toDatum = (nu: Date) =>
  Temporal.Instant.fromEpochMilliseconds(nu.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString()
