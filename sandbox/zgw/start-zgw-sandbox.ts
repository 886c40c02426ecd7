import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { maakRegieApp } from '../regie/app'
import { Storingen } from '../regie/storingen'
import { Tellingen } from '../regie/tellingen'
import { maakApp } from './app'
import { Journaal } from './journaal'
import { Notificaties } from './notificaties'
import { type Mutatie, Opslag } from './opslag'
import { REGISTERNAMEN, REGISTERS, type RegisterNaam } from './profiel'
import type { Register } from './register'
import { zaai } from './seed'
import { maakSeedinhoud } from './seed/bestanden'

type ZgwSandboxOpties = {
  /** 0 or absent: any free port. */
  poorten?: Partial<Record<RegisterNaam | 'regie', number>>
  clientId?: string
  secret?: string
  /** The day that seeded dates are relative to; default today in Europe/Amsterdam. */
  vandaag?: string
  /** Folder that keeps writes; absent: they end with the process. */
  data?: string
  latentieMs?: number
  /** How the faults wait; a test passes one that only remembers. */
  wacht?: (ms: number) => Promise<unknown>
  /** Whether the client has `zaken.geforceerd-bijwerken` from the start. */
  geforceerdBijwerken?: boolean
  notificaties?: { url: string; auth: string | null }
}

export type ZgwSandbox = {
  registers: {
    naam: RegisterNaam
    titel: string
    zaken: string
    catalogi: string
    documenten: string
    besluiten: string
    clientId: string
    secret: string
  }[]
  /** Base URL of the control API. */
  regie: string
  stop: () => Promise<void>
}

const HOST = '127.0.0.1'
const SCOPES = [
  'zaken.lezen',
  'zaken.aanmaken',
  'zaken.bijwerken',
  'documenten.aanmaken',
  'documenten.bijwerken',
]

/** Starts both registers and the Regie. Rejects with the system's error when a port is taken. */
export async function startZgwSandbox(opties: ZgwSandboxOpties = {}): Promise<ZgwSandbox> {
  const vandaag = opties.vandaag ?? Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const seedinhoud = await maakSeedinhoud(vandaag)
  const storingen = new Storingen(opties.latentieMs ?? 0, opties.wacht)
  const tellingen = new Tellingen()
  const notificaties = new Notificaties(opties.notificaties ?? null)
  const servers: ServerType[] = []
  const stop = async () => {
    await Promise.all(servers.map(sluit))
    await notificaties.stop()
  }

  try {
    const registers: Register[] = []
    for (const naam of REGISTERNAMEN) {
      const journaal = new Journaal(opties.data ? join(opties.data, naam) : null)
      // The origin is only known once the port is.
      const register: Register = {
        naam,
        titel: REGISTERS[naam].titel,
        rsin: REGISTERS[naam].rsin,
        profiel: REGISTERS[naam].profiel,
        origin: '',
        vandaag,
        opslag: new Opslag(),
        journaal,
        seedinhoud,
        client: {
          id: opties.clientId ?? 'mijnservices',
          secret: opties.secret ?? 'sandbox-geheim-alleen-voor-proef',
        },
        scopes: new Set([...SCOPES, ...(opties.geforceerdBijwerken ? ['zaken.geforceerd-bijwerken'] : [])]),
        notificeer: (notificatie) => notificaties.publiceer(notificatie, register.origin),
      }
      herlaad(register)
      const luisterend = await luister(
        maakApp(register, { storingen, tellingen }),
        opties.poorten?.[naam] ?? 0,
      )
      servers.push(luisterend.server)
      register.origin = luisterend.origin
      registers.push(register)
    }
    const regie = await luister(
      maakRegieApp({ registers, storingen, tellingen, herstel }),
      opties.poorten?.regie ?? 0,
    )
    servers.push(regie.server)
    return { registers: registers.map(beschrijf), regie: regie.origin, stop }
  } catch (fout) {
    await stop()
    throw fout
  }
}

/** The seed, then every write that was kept. */
function herlaad(register: Register): void {
  const schrijf = (mutatie: Mutatie) => register.journaal.schrijf(mutatie)
  register.opslag.opnieuw(() => {
    zaai(register)
    for (const mutatie of register.journaal.lees()) register.opslag.pasToe(mutatie)
  }, schrijf)
}

/** Back to the seed: every write is gone. */
function herstel(register: Register): void {
  register.journaal.wis()
  herlaad(register)
}

function beschrijf({ naam, titel, origin, client }: Register): ZgwSandbox['registers'][number] {
  const basis = (api: string) => `${origin}/${api}/api/v1`
  return {
    naam,
    titel,
    zaken: basis('zaken'),
    catalogi: basis('catalogi'),
    documenten: basis('documenten'),
    besluiten: basis('besluiten'),
    clientId: client.id,
    secret: client.secret,
  }
}

function luister(
  app: { fetch: Hono['fetch'] },
  poort: number,
): Promise<{ server: ServerType; origin: string }> {
  return new Promise((klaar, mislukt) => {
    const server = serve({ fetch: app.fetch, port: poort, hostname: HOST }, (info) =>
      klaar({ server, origin: `http://${HOST}:${info.port}` }),
    )
    server.once('error', mislukt)
  })
}

const sluit = (server: ServerType) =>
  new Promise<void>((klaar) => {
    server.close(() => klaar())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
