import 'server-only'
import { request } from 'undici'

/** Settles when a source answers at all, also with a refusal: nobody is logged in here. Throws when it fails or is silent. */
export async function probeBron(url: string, timeoutMs: number): Promise<void> {
  const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(timeoutMs) })
  await body.dump()
  if (statusCode >= 500) throw new Error(`De bron antwoordt met ${statusCode}.`)
}
