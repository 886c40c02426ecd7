import 'server-only'
import type { Readable } from 'node:stream'
import type { Bron, BronAntwoord, BronVerzoek } from './bron'
import { send } from './send'

/**
 * Opens a download: resolves once the headers are in, the bytes follow as they are read. The time limit covers the
 * headers; after that a silence of 30 s between two chunks ends the stream with an error.
 * The caller must read `inhoud` or destroy it; it is empty when the status is not 200.
 */
export async function openStream(
  bron: Bron,
  verzoek: BronVerzoek,
): Promise<Pick<BronAntwoord, 'status' | 'headers'> & { inhoud: Readable }> {
  return send<Readable>(bron, verzoek, 'stream', async ({ statusCode, body }) => {
    // A refusal may be tried again, and a body that nobody reads would keep its connection.
    if (statusCode !== 200) await body.dump()
    return body
  })
}
