import 'server-only'
import { LRUCache } from 'lru-cache'
import type {
  ZgwNaamtype,
  ZgwResultaattype,
  ZgwStatustype,
  ZgwZaaktype,
  ZgwZaaktypeDocumenttype,
} from './schemas/catalogi'

/** `zaaktype` is the one that it belongs to: invalidating a zaaktype takes its children along. */
type Waarde<T> = { data: T; zaaktype: string; etag: string | undefined }

/** Fetches anew: `ongewijzigd` on a 304 for this etag, null when the register does not know it. */
export type Laden<T> = (etag: string | undefined) => Promise<Waarde<T> | 'ongewijzigd' | null>

const MAX_WAARDEN = 5_000
const TTL_MS = 60 * 60 * 1000
const STALE_TTL_MS = 30 * 1000

type Context<T> = { laden: Laden<T> }

/** Concurrent readers of one key share one call (single flight); an expired value is revalidated by its ETag. */
function createCache<T>() {
  return new LRUCache<string, Waarde<T>, Context<T>>({
    max: MAX_WAARDEN,
    ttl: TTL_MS,
    fetchMethod: async (_key, expired, { context, options }) => {
      try {
        const fresh = await context.laden(expired?.etag)
        return fresh === 'ongewijzigd' ? expired : (fresh ?? undefined)
      } catch (error) {
        if (!expired) throw error
        // Stale while its register is down: a catalogus changes a few times a year. lru-cache has an option for this,
        // but with that a failure without an earlier value reads as "does not exist".
        options.ttl = STALE_TTL_MS
        return expired
      }
    },
    // An invalidation while a call runs must not fail the page that waits for it.
    ignoreFetchAbort: true,
  })
}

const createCaches = () => ({
  zaaktypen: createCache<ZgwZaaktype>(),
  statustypen: createCache<ZgwStatustype>(),
  statustypenVanZaaktype: createCache<ZgwStatustype[]>(),
  resultaattypen: createCache<ZgwResultaattype>(),
  naamtypen: createCache<ZgwNaamtype>(),
  documenttypenVanZaaktype: createCache<ZgwZaaktypeDocumenttype[]>(),
})

const holder = globalThis as typeof globalThis & { mijnservicesCatalogus?: ReturnType<typeof createCaches> }

/** The catalogus caches of this process. Nothing personal is ever put in them. */
export function getCatalogusCaches(): ReturnType<typeof createCaches> {
  holder.mijnservicesCatalogus ??= createCaches()
  return holder.mijnservicesCatalogus
}

/** Registers may share a catalogus URL, never an answer: each key names the register that gave it. */
export const catalogusKey = (register: string, url: string) => `${register} ${url}`

/**
 * Forgets what a register's catalogus said: all of it, or one resource and, of a zaaktype, its children. For the
 * notification on kanaal `zaaktypen`.
 */
export function invalidateCatalogus(register: string, url?: string): void {
  for (const cache of Object.values(getCatalogusCaches())) {
    for (const [key, { zaaktype }] of [...cache.entries()]) {
      const isMeant =
        url === undefined ? key.startsWith(catalogusKey(register, '')) : isOf(key, register, url, zaaktype)
      if (isMeant) cache.delete(key)
    }
  }
}

const isOf = (key: string, register: string, url: string, zaaktype: string) =>
  key === catalogusKey(register, url) || (zaaktype === url && key.startsWith(catalogusKey(register, '')))
