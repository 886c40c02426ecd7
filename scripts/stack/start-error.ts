/** A reason to stop that we know. `message` is one line for the person at the terminal; no stack trace is shown. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
