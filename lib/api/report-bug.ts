import 'server-only'
import pino from 'pino'

const log = pino({ name: 'api' })

/**
 * Logs an unknown error without its message: that of a failed query holds the values of its parameters.
 * What stays is enough to find the line and the constraint.
 */
export function reportBug(error: unknown, where: { operationId: string; correlatieId: string }): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  log.error(
    { ...where, naam: nameOf(cause), sqlstate: fieldOf(cause, 'code'), stack: framesOf(cause) },
    'onverwachte fout',
  )
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)

function fieldOf(error: unknown, field: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'string' ? value : undefined
}

const framesOf = (error: unknown) =>
  error instanceof Error ? error.stack?.split('\n').filter((line) => line.startsWith('    at ')) : undefined
