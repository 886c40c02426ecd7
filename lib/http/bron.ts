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

/** A body that is not JSON; `maak` opens it anew. */
export type BronStroom = { mediatype: string; lengte: number; maak: () => AsyncIterable<Buffer> }

export type BronVerzoek = {
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  /** What stands in the log in place of the path, where that holds somebody's number. */
  logPad?: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent in place of `body`, with the memory of one chunk. */
  stroom?: BronStroom
  /** In place of that of the source, for a call that takes longer by its nature. */
  timeoutMs?: number
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
