import 'server-only'
import { LRUCache } from 'lru-cache'
import { getDb } from '@/db/client'
import { pingDatabase } from '@/db/queries/ping-database'
import { getConfig } from '@/lib/env/load-config'
import { probeBron } from '@/lib/http/probe-bron'
import { checkGereedheid, type Gereedheid } from './check-gereedheid'
import { listBronnen } from './list-bronnen'

/** Whoever asks often, asks the sources no more than this. */
const CACHE_MS = 5_000
const PROBE_TIMEOUT_MS = 2_000

const cache = new LRUCache<'gereedheid', Promise<Gereedheid>>({ max: 1, ttl: CACHE_MS })

/** Whether this replica can serve, and how each configured source is; at most 5 seconds old. Holds nothing personal and no address. */
export function getGereedheid(): Promise<Gereedheid> {
  const known = cache.get('gereedheid')
  if (known) return known
  // The promise is kept, so that questions at the same moment share one answer.
  const asked = checkGereedheid(
    listBronnen(getConfig()),
    () => pingDatabase(getDb()),
    (url) => probeBron(url, PROBE_TIMEOUT_MS),
  )
  cache.set('gereedheid', asked)
  return asked
}
