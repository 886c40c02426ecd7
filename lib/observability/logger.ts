import 'server-only'
import pino, { type DestinationStream } from 'pino'
import { getLogNiveau } from '@/lib/env/process-env'
import { scrubBsn } from './scrub-bsn'
import { getTraceId } from './trace'

/** The only fields that reach a log line; a new one is a decision about personal data. */
const VELDEN = [
  'bron',
  'methode',
  'pad',
  'status',
  'duurMs',
  'reden',
  'aantal',
  'code',
  'fout',
  'register',
  'onderdeel',
  'poort',
  'taak',
  'concept',
  'poging',
  'operatie',
  'correlatieId',
  'sqlstate',
  // Frames only, without the message above them.
  'stack',
] as const

export type LogVelden = Partial<Record<(typeof VELDEN)[number], string | number>>

export type Logger = Record<
  'debug' | 'info' | 'warn' | 'error',
  (gebeurtenis: string, velden?: LogVelden) => void
>

/**
 * JSON lines `{level, time, gebeurtenis, traceId, …}` with allow-listed fields only.
 * `gebeurtenis` is a constant in kebab-case: whatever varies belongs in a field.
 */
export function createLogger(destination?: DestinationStream, level = getLogNiveau()): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'gebeurtenis',
  }
  const target = destination ? pino(options, destination) : pino(options)
  const write =
    (method: 'debug' | 'info' | 'warn' | 'error') =>
    (gebeurtenis: string, velden: LogVelden = {}) =>
      target[method]({ traceId: getTraceId(), ...pickVelden(velden) }, scrubBsn(gebeurtenis))
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

function pickVelden(velden: LogVelden): LogVelden {
  const picked: LogVelden = {}
  for (const veld of VELDEN) {
    const value = velden[veld]
    if (value !== undefined) picked[veld] = typeof value === 'string' ? scrubBsn(value) : value
  }
  return picked
}

const holder = globalThis as typeof globalThis & { mijnservicesLogger?: Logger }

/** The logger of this process, to standard output. */
export function getLogger(): Logger {
  holder.mijnservicesLogger ??= createLogger()
  return holder.mijnservicesLogger
}
