import type { MiddlewareHandler } from 'hono'
import { APIS, type Api, type RegisterNaam } from '../zgw/profiel'

type Telling = { register: RegisterNaam; api: Api; methode: string; pad: string; aantal: number }

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** The API that a path belongs to; undefined outside the four. */
export const apiVan = (pad: string): Api | undefined => APIS.find((api) => pad.startsWith(`/${api}/api/v1`))

/** The path within its API: `/zaken/_zoek`. */
export const binnenApi = (pad: string): string => pad.split('/api/v1')[1] ?? pad

/** Counts the calls that each register received, per method and path with `{uuid}` for every id. */
export class Tellingen {
  readonly #aantallen = new Map<string, Telling>()

  middleware(register: RegisterNaam): MiddlewareHandler {
    return async (c, next) => {
      const volledig = new URL(c.req.url).pathname
      const api = apiVan(volledig)
      if (api)
        this.#tel({
          register,
          api,
          methode: c.req.method,
          pad: binnenApi(volledig).replaceAll(UUID, '{uuid}'),
        })
      await next()
    }
  }

  lijst(): Telling[] {
    return [...this.#aantallen.values()]
  }

  wis(): void {
    this.#aantallen.clear()
  }

  #tel(vraag: Omit<Telling, 'aantal'>): void {
    const sleutel = Object.values(vraag).join(' ')
    const aantal = (this.#aantallen.get(sleutel)?.aantal ?? 0) + 1
    this.#aantallen.set(sleutel, { ...vraag, aantal })
  }
}
