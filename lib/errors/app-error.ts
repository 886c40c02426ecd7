/** Closed set of things that can be wrong with a source, a rule or a request. A code is for programs. */
export type AppErrorCode =
  | 'ongeldige-invoer'
  | 'niet-aangemeld'
  | 'niet-toegestaan'
  | 'niet-gevonden'
  | 'conflict'
  /** Someone else changed the object since the caller read it. */
  | 'verouderd'
  | 'bron-contract'
  | 'bron-onbereikbaar'

/**
 * A failure that we know. `message` is safe to show; whatever is not safe goes into `cause`.
 * Anything else that is thrown is a bug and surfaces as an opaque 500.
 */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: { cause?: unknown; bron?: string },
  ) {
    super(message, { cause: options?.cause })
    this.bron = options?.bron
  }

  /** Id of the register or service that failed, when the failure is a source's. */
  readonly bron: string | undefined
}
