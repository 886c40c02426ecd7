import { setTimeout as slaap } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { Fout, problemResponse } from '../zgw/http/problem'
import { APIS, REGISTERNAMEN, type RegisterNaam } from '../zgw/profiel'
import { apiVan, binnenApi } from './tellingen'

export const storingInvoer = z.strictObject({
  register: z.enum(REGISTERNAMEN),
  api: z.enum(APIS).optional(),
  /** Begin of the path within the API: `/zaken/_zoek`. */
  endpoint: z.string().startsWith('/').optional(),
  soort: z.enum(['latentie', 'status', 'reset', 'afgekapt', 'traag-lichaam', 'te-veel-delen']),
  /** Milliseconds, a status code or a number of records; see `STANDAARDWAARDE`. */
  waarde: z.int().min(0).max(60_000).optional(),
  /** After this many calls the fault is over; absent: until it is cleared. */
  aantal: z.int().min(1).optional(),
})
type Storing = z.infer<typeof storingInvoer>

const STANDAARDWAARDE: Record<Storing['soort'], number> = {
  latentie: 1_000,
  status: 503,
  reset: 0,
  afgekapt: 0,
  'traag-lichaam': 2_000,
  'te-veel-delen': 3,
}

type Wacht = (ms: number) => Promise<unknown>

/** How many pieces a slow body arrives in. */
const STUKKEN = 20

type Omgeving = { Bindings: HttpBindings; Variables: { teVeelDelen: number } }

/** The faults that are on, and the middleware that plays them. */
export class Storingen {
  #storingen: Storing[] = []
  readonly #latentieMs: number
  readonly #wacht: Wacht

  /** @param latentieMs latency of every call, apart from the faults */
  constructor(latentieMs: number, wacht: Wacht = slaap) {
    this.#latentieMs = latentieMs
    this.#wacht = wacht
  }

  voegToe(storing: Storing): void {
    this.#storingen.push({ ...storing })
  }

  lijst(): Storing[] {
    return this.#storingen
  }

  wis(): void {
    this.#storingen = []
  }

  middleware(register: RegisterNaam): MiddlewareHandler<Omgeving> {
    return async (c, next) => {
      const actief = this.#verbruik(register, new URL(c.req.url).pathname)
      const waarde = (soort: Storing['soort']) => actief.get(soort)
      c.set('teVeelDelen', waarde('te-veel-delen') ?? 0)

      const latentie = this.#latentieMs + (waarde('latentie') ?? 0)
      if (latentie > 0) await this.#wacht(latentie)
      if (actief.has('reset')) {
        c.env.incoming.socket.resetAndDestroy()
        return c.body(null)
      }
      const status = waarde('status')
      if (status !== undefined) {
        return problemResponse(
          new Fout(status, 'error', 'Storing uit de regie.'),
          new URL(c.req.url).origin,
          {},
        )
      }
      await next()
      if (actief.has('afgekapt')) c.res = await kapAf(c.res)
      const duur = waarde('traag-lichaam')
      if (duur !== undefined) c.res = await vertraag(c.res, duur, this.#wacht)
    }
  }

  /** The faults that hit this call, each with its value; counts them down. */
  #verbruik(register: RegisterNaam, pad: string): Map<Storing['soort'], number> {
    const geraakt = this.#storingen.filter(
      (storing) =>
        storing.register === register &&
        (storing.api === undefined || storing.api === apiVan(pad)) &&
        (storing.endpoint === undefined || binnenApi(pad).startsWith(storing.endpoint)),
    )
    for (const storing of geraakt) if (storing.aantal !== undefined) storing.aantal -= 1
    this.#storingen = this.#storingen.filter((storing) => storing.aantal !== 0)
    return new Map(geraakt.map(({ soort, waarde }) => [soort, waarde ?? STANDAARDWAARDE[soort]]))
  }
}

const zonderLengte = (antwoord: Response) => {
  const headers = new Headers(antwoord.headers)
  headers.delete('Content-Length')
  return { status: antwoord.status, headers }
}

/** The first half of the body, as a complete HTTP answer: valid transport, broken JSON. */
async function kapAf(antwoord: Response): Promise<Response> {
  const bytes = await antwoord.arrayBuffer()
  return new Response(bytes.slice(0, Math.floor(bytes.byteLength / 2)), zonderLengte(antwoord))
}

/** The same body, spread over `duur` milliseconds. */
async function vertraag(antwoord: Response, duur: number, wacht: Wacht): Promise<Response> {
  const bytes = new Uint8Array(await antwoord.arrayBuffer())
  const stuk = Math.max(1, Math.ceil(bytes.byteLength / STUKKEN))
  let positie = 0
  const stroom = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (positie >= bytes.byteLength) return controller.close()
      await wacht(duur / STUKKEN)
      controller.enqueue(bytes.slice(positie, positie + stuk))
      positie += stuk
    },
  })
  return new Response(stroom, zonderLengte(antwoord))
}
