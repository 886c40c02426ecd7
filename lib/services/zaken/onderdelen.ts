import 'server-only'
import { reportUnreachable } from './collect-zaken'
import type { ZaakOnderdeel } from './dto'
import type { ZakenContext } from './zaken-context'

export type Onderdelen = ReturnType<typeof createOnderdelen>

/** Keeps which parts of a page did not come, so that the page shows what arrived and names the rest. */
export function createOnderdelen(bron: string, context: ZakenContext) {
  const onvolledig = new Set<ZaakOnderdeel>()
  return {
    onvolledig,
    /** The part's value, or `instead` when its source fails. A bug is still thrown. */
    async take<T>(onderdeel: ZaakOnderdeel, work: Promise<T>, instead: T): Promise<T> {
      try {
        return await work
      } catch (error) {
        reportUnreachable(error, bron, context)
        onvolledig.add(onderdeel)
        return instead
      }
    },
  }
}
