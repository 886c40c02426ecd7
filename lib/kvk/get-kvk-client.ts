import 'server-only'
import type { KvkConfig } from '@/lib/env/config-schema'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { createBronHttp } from '@/lib/http/bron-http'
import { createKvkClient, type KvkClient } from './kvk-client'

/** The client of the configured KVK, or null when this portal has none. */
export function getKvkClient(): KvkClient | null {
  const config = getConfig().bronnen.kvk
  return config ? connectKvk(config) : null
}

/** A client for one configuration; throws when its secret is absent. */
export function connectKvk({ url, apiKey, apiKeyHeader, headers, ...grenzen }: KvkConfig): KvkClient {
  const bron = { id: 'kvk', naam: 'Het Handelsregister', origins: [new URL(url).origin], ...grenzen }
  const sleutel = apiKey ? { [apiKeyHeader]: readGeheim(apiKey) } : {}
  return createKvkClient(createBronHttp({ bron, basis: url, headers: { ...headers, ...sleutel } }))
}
