/** A reason to stop that we know. `message` is one line for the person at the terminal; no stack trace is shown. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** The line for a failure of the machine itself; undefined when the failure is a bug of ours. */
export function describeStartFailure(error: unknown): string | undefined {
  if (error instanceof StartError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code === 'ENOSPC') return 'De schijf is vol: maak ruimte en start opnieuw.'
  if (error.code === 'EACCES' || error.code === 'EROFS') return `Geen schrijfrechten: ${error.message}`
  return undefined
}
