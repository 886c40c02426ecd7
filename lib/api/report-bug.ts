import 'server-only'
import { getLogger, type Logger } from '@/lib/observability/logger'

/**
 * Logs an unknown error without its message: that of a failed query holds the values of its parameters.
 * What stays is enough to find the line and the constraint.
 */
export function reportBug(
  error: unknown,
  where: { operationId: string; correlatieId: string },
  logger: Logger = getLogger(),
): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const sqlstate = fieldOf(cause, 'code')
  const stack = framesOf(cause)
  logger.error('onverwachte-fout', {
    operatie: where.operationId,
    correlatieId: where.correlatieId,
    fout: cause instanceof Error ? cause.name : typeof cause,
    ...(sqlstate ? { sqlstate } : {}),
    ...(stack ? { stack } : {}),
  })
}

function fieldOf(error: unknown, field: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'string' ? value : undefined
}

// The lines before the first frame hold the message.
const framesOf = (error: unknown) =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : undefined
