import 'server-only'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'

const KANAAL = 'http.server.request.start'

/** Long enough for the largest form over a slow line. */
const MAX_DUUR_MS = 60 * 60_000

/**
 * Gives the bodies of requests an hour to come in. Node ends them after five minutes, which is too short for 200 MB at
 * 5 Mbit/s, and Next has no setting for it. The headers keep their minute. Gives the way to stop.
 */
export function allowSlowUploads(maxDuurMs = MAX_DUUR_MS): () => void {
  const extend = (bericht: unknown) => {
    if (typeof bericht !== 'object' || bericht === null || !('server' in bericht)) return
    if (bericht.server instanceof Server) bericht.server.requestTimeout = maxDuurMs
  }
  subscribe(KANAAL, extend)
  return () => void unsubscribe(KANAAL, extend)
}
