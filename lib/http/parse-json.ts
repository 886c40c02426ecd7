import 'server-only'
import type { z } from 'zod'
import { AppError } from '@/lib/errors/app-error'
import type { BronAntwoord } from './bron'

/**
 * The parsed body of a 2xx answer. Throws AppError `niet-gevonden` on a 404, `bron-onbereikbaar` on any other status
 * and `bron-contract` on a schema miss; that message names the field and never holds the value.
 */
export function parseJson<T extends z.ZodType>(antwoord: BronAntwoord, schema: T, naam: string): z.output<T> {
  const { status, body } = antwoord
  if (status === 404) throw new AppError('niet-gevonden', `${naam} kent dit niet.`)
  if (status < 200 || status > 299)
    throw new AppError('bron-onbereikbaar', `${naam} antwoordde met status ${status}.`)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') || '(antwoord)'
  throw new AppError('bron-contract', `${naam} antwoordde onverwacht: ${field} klopt niet.`)
}
