import { Agent, request } from 'undici'
import { z } from 'zod'
import { createZgwToken } from '@/lib/zgw/zgw-jwt'
import { personas } from '@/sandbox/personas'
import type { SandboxJson } from '@/sandbox/sandbox-json'

/**
 * The upstream calls of a page and nothing else: bare undici, each call as soon as its question is known. No page that
 * needs these answers can be faster. That they are the same calls as the page's is checked by their counts.
 */
export type Keten = () => Promise<void>

type Register = SandboxJson['registers'][number]

const agent = new Agent({ connections: 16 })
const MAXIMUM = 'zaakvertrouwelijk'
const EXPAND_LIJST = 'zaaktype,status.statustype,resultaat.resultaattype,rollen'
const EXPAND_ZAAK = `${EXPAND_LIJST},eigenschappen,zaakinformatieobjecten`

const zaakAntwoord = z.object({
  _expand: z.object({ zaakinformatieobjecten: z.array(z.object({ informatieobject: z.url() })) }),
})

/** The first hundred zaken of a burger in every register, all at once: one call deep. */
export async function lijstKeten({ registers }: SandboxJson, persona: string): Promise<Keten> {
  const burger = personas.find(({ id }) => id === persona)
  if (burger?.soort !== 'burger') throw new Error(`${persona} is geen burger.`)
  const filter = {
    rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: burger.bsn,
    maximaleVertrouwelijkheidaanduiding: MAXIMUM,
  }
  const query = new URLSearchParams({ page: '1', expand: EXPAND_LIJST })
  const calls = await Promise.all(registers.map(callerFor))
  return async () => {
    await Promise.all(
      registers.map(({ zaken }, index) => calls[index]?.(`${zaken}/zaken/_zoek?${query}`, filter)),
    )
  }
}

/** One zaak with what hangs on it, and then the documents that it named: two calls deep. */
export async function zaakKeten(register: Register, zaak: string): Promise<Keten> {
  const call = await callerFor(register)
  const query = new URLSearchParams({ zaak, page: '1' })
  const documentenVan = async () => {
    const { _expand } = zaakAntwoord.parse(
      await call(`${zaak}?${new URLSearchParams({ expand: EXPAND_ZAAK })}`),
    )
    const uuid__in = _expand.zaakinformatieobjecten.map(({ informatieobject }) => informatieobject.slice(-36))
    await call(`${register.documenten}/enkelvoudiginformatieobjecten/_zoek?page=1`, { uuid__in })
  }
  return async () => {
    await Promise.all([
      documentenVan(),
      call(`${register.zaken}/statussen?${query}`),
      call(`${register.besluiten}/besluiten?${query}`),
    ])
  }
}

/** Calls as one client with one token: making a token a call is the portal's own work. */
async function callerFor({ clientId, secret }: Register) {
  const authorization = `Bearer ${await createZgwToken({ clientId, secret, gebruiker: { id: 'bench', weergave: 'Bench' } })}`
  const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }
  return async (url: string, body?: unknown): Promise<unknown> => {
    const answer = await request(url, {
      dispatcher: agent,
      method: body ? 'POST' : 'GET',
      headers: { authorization, ...crs, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : null,
    })
    if (answer.statusCode !== 200) throw new Error(`${new URL(url).pathname} gaf ${answer.statusCode}.`)
    return answer.body.json()
  }
}
