/** A system that we call. The same `id` shares one pool, one concurrency cap and one circuit breaker. */
export type Bron = {
  id: string
  /** As it may be shown to the visitor. */
  naam: string
  /** Whole call: waiting for a free slot, both tries, and reading the answer. */
  timeoutMs: number
  maxGelijktijdig: number
  /** Origins that may be called; anything else is refused, so that no payload steers a request (SSRF). */
  origins: readonly string[]
}

export type BronVerzoek = {
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** True when nothing changes at the source, also for a POST that searches: such a call may be tried twice. */
  alleenLezen: boolean
  /** Deadline of the page, next to that of the call. */
  signal?: AbortSignal
}

export type BronAntwoord = {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>
  /** Parsed JSON; undefined when the answer is empty or an error in another form. Parse it with `parseJson`. */
  body: unknown
}
