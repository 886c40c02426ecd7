import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { configSchema } from '@/lib/env/config-schema'
import { createLogger } from '@/lib/observability/logger'
import type { ZakenContext } from '@/lib/services/zaken/zaken-context'
import { createRegister } from '@/lib/zgw/register'
import { type PersonaId, personas } from '@/sandbox/personas'
import { startZgwSandbox, type ZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'

export type Logregel = {
  gebeurtenis: string
  reden?: string
  bron?: string
  onderdeel?: string
  aantal?: number
}
type Instellingen = { zichtbaarheid?: object; register?: object }

export type Portal = Awaited<ReturnType<typeof startPortal>>

let started = 0

/** The services against the sandbox's registers, started in this process on free ports. */
export async function startPortal(vandaag = '2026-06-01') {
  const sandbox = await startZgwSandbox({ vandaag })
  const lines: Logregel[] = []
  const logger = createLogger({ write: (line) => void lines.push(JSON.parse(line)) }, 'info')
  // Ids of their own keep breakers and caches of one test apart from another's.
  let suffix = ++started * 1_000
  const next = () => {
    suffix += 1
  }
  const context = ({ zichtbaarheid = {}, register = {} }: Instellingen = {}): ZakenContext => {
    const config = parseConfig(sandbox, suffix, zichtbaarheid, register)
    return {
      registers: config.registers.map((registerConfig, index) =>
        createRegister(registerConfig, {
          secret: sandbox.registers[index]?.secret ?? '',
          gebruiker: { id: 'proef', weergave: 'Proef' },
        }),
      ),
      zichtbaarheid: config.zichtbaarheid,
      vandaag,
      logger,
    }
  }
  return {
    sandbox,
    lines,
    context,
    registerId: (naam: string) => `${naam}-${suffix}`,
    /** Back to the seed, no faults, no counts, no log, breakers closed, empty caches. */
    async reset() {
      next()
      lines.length = 0
      await regie(sandbox, 'POST', '/reset')
    },
    storing: (storing: object) => regie(sandbox, 'POST', '/storingen', storing),
    wisTellingen: () => regie(sandbox, 'DELETE', '/tellingen'),
    maakZaak: (zaak: object) => regie(sandbox, 'POST', '/zaken', zaak) as Promise<{ uuid: string }>,
    async tellingen(): Promise<
      { register: string; api: string; methode: string; pad: string; aantal: number }[]
    > {
      return regie(sandbox, 'GET', '/tellingen')
    },
  }
}

function parseConfig(sandbox: ZgwSandbox, suffix: number, zichtbaarheid: object, register: object) {
  const geheim = { env: 'UNUSED' }
  return configSchema.parse({
    portaal: { basisUrl: 'http://localhost', gemeente: 'Waterdam' },
    database: { url: geheim },
    beveiliging: { authSecret: geheim, versleuteling: [{ id: 'a', sleutel: geheim }], zoeksleutel: geheim },
    inloggen: {},
    registers: sandbox.registers.map(({ naam, titel, clientId, zaken, catalogi, documenten, besluiten }) => ({
      id: `${naam}-${suffix}`,
      naam: titel,
      zaken,
      catalogi,
      documenten,
      besluiten,
      clientId,
      secret: geheim,
      ...register,
    })),
    zichtbaarheid,
  })
}

async function regie(sandbox: ZgwSandbox, method: string, path: string, body?: object) {
  const answer = await fetch(sandbox.regie + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`Regie: ${answer.status} ${await answer.text()}`)
  const text = await answer.text()
  return text ? JSON.parse(text) : undefined
}

export function identiteitVan(id: PersonaId): Identiteit {
  const persona = personas.find((candidate) => candidate.id === id)
  if (!persona) throw new Error(`Geen persona ${id}`)
  return identiteitSchema.parse({ ...persona, soort: persona.soort === 'burger' ? 'burger' : 'bedrijf' })
}
