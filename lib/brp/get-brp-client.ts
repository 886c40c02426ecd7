import 'server-only'
import type { BrpConfig } from '@/lib/env/config-schema'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { createBronHttp } from '@/lib/http/bron-http'
import { type BrpClient, createBrpClient } from './brp-client'

/** The client of the configured BRP, or null when this portal has none. */
export function getBrpClient(): BrpClient | null {
  const config = getConfig().bronnen.brp
  return config ? connectBrp(config) : null
}

/** A client for one configuration; throws when its secret is absent. */
export function connectBrp({
  url,
  apiKey,
  apiKeyHeader,
  headers,
  relaties,
  ...grenzen
}: BrpConfig): BrpClient {
  const bron = { id: 'brp', naam: 'De Basisregistratie Personen', origins: [new URL(url).origin], ...grenzen }
  const sleutel = apiKey ? { [apiKeyHeader]: readGeheim(apiKey) } : {}
  return createBrpClient(createBronHttp({ bron, basis: url, headers: { ...headers, ...sleutel } }), relaties)
}
