/**
 * A call that brought no answer. `verbinding` may be tried again; `timeout` used up the time; `afgebroken` was
 * our own doing (the page's deadline), so it says nothing about the source.
 */
export class Storing extends Error {
  override readonly name = 'Storing'

  constructor(
    readonly soort: 'verbinding' | 'timeout' | 'afgebroken',
    cause: unknown,
  ) {
    super(soort, { cause })
  }
}

/**
 * Looks at the name, not with `instanceof`: the breaker lives on globalThis and may belong to another copy of this
 * module than the one that throws.
 */
export function isStoring(error: unknown, ...soorten: Storing['soort'][]): boolean {
  return (
    error instanceof Error &&
    error.name === 'Storing' &&
    'soort' in error &&
    soorten.some((soort) => soort === error.soort)
  )
}
