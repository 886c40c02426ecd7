import 'server-only'
import { request } from 'undici'
import { z } from 'zod'

const discoverySchema = z.object({
  issuer: z.string(),
  jwks_uri: z.url().optional(),
  end_session_endpoint: z.url().optional(),
})

export type Discovery = z.infer<typeof discoverySchema>

/** What a provider says of itself (OIDC Discovery 1.0 §4); undefined when it gives no such answer within 3 seconds. */
export async function discoverProvider(issuer: string): Promise<Discovery | undefined> {
  try {
    const { statusCode, body } = await request(
      `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      { signal: AbortSignal.timeout(3_000) },
    )
    const json = await body.json()
    return statusCode === 200 ? discoverySchema.parse(json) : undefined
  } catch {
    return undefined
  }
}
