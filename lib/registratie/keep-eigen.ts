import 'server-only'
import { getLogger } from '@/lib/observability/logger'

/** What is the visitor's of what a source gave. A source that gives more is reported, without saying whose it was. */
export function keepEigen<T>(
  gegeven: readonly T[],
  isEigen: (object: T) => boolean,
  bron: string,
  onderdeel: string,
): T[] {
  const eigen = gegeven.filter(isEigen)
  const aantal = gegeven.length - eigen.length
  if (aantal > 0) getLogger().error('bron-deelt-te-veel', { bron, onderdeel, aantal })
  return eigen
}
