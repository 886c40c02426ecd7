import 'server-only'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import type { ZakenContext } from './zaken-context'

type Bron = { register: { id: string }; zaak: { url: string }; context: Pick<ZakenContext, 'logger'> }

/**
 * The children that belong to this zaak. A register that gives those of another one is reported and they are dropped:
 * its filter and its expand are no proof (KWALITEIT §1, 4).
 */
export function eigenKinderen<T extends { zaak: string }>(
  { register, zaak, context }: Bron,
  onderdeel: string,
  children: readonly T[],
): T[] {
  const own = children.filter((child) => isZelfde(child.zaak, zaak.url))
  const foreign = children.length - own.length
  if (foreign > 0) {
    context.logger.error('bron-deelt-te-veel', {
      bron: register.id,
      onderdeel,
      reden: 'kind-van-andere-zaak',
      aantal: foreign,
    })
  }
  return own
}
