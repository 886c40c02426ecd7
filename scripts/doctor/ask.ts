/** What a source said, or why it could not be reached. Headers have lower-case names. */
export type Antwoord =
  | { bereikt: true; status: number; headers: Headers; body: unknown }
  | { bereikt: false; reden: string }

/** Calls a source once; never throws. A redirect counts as an answer: the portal does not follow it either. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Antwoord> {
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    const text = await response.text()
    return { bereikt: true, status: response.status, headers: response.headers, body: parse(text) }
  } catch (error) {
    return { bereikt: false, reden: describeNetworkError(error) }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'de verbinding wordt geweigerd; draait de bron, en klopt de poort?',
  ENOTFOUND: 'de hostnaam bestaat niet; controleer de URL en DNS',
  EAI_AGAIN: 'de hostnaam is nu niet op te zoeken; controleer DNS',
  ECONNRESET: 'de verbinding wordt verbroken; kijk naar de firewall of een proxy',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'het certificaat is zelf ondertekend; geef de CA op met NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'de certificaatketen is niet compleet; geef de CA op met NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'de CA is onbekend; geef hem op met NODE_EXTRA_CA_CERTS',
  CERT_HAS_EXPIRED: 'het certificaat is verlopen',
}

function describeNetworkError(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'geen antwoord binnen 10 s; kijk naar de firewall'
  const cause = error instanceof Error ? error.cause : undefined
  // With two addresses for one name the reason is an AggregateError.
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  return NETWORK[code] ?? `niet bereikbaar (${code || 'onbekende netwerkfout'})`
}
