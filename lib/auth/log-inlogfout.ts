import 'server-only'
import { randomBytes } from 'node:crypto'
import pino from 'pino'
import type { Inlogmiddel } from '@/lib/domain/identiteit'

const log = pino({ name: 'inloggen' })

/** Logs a failed login without personal data and gives the reference code that the visitor is shown. */
export function logInlogfout(middel: Inlogmiddel, reden: string, meldingen: readonly string[]): string {
  const referentie = randomBytes(4).toString('hex').toUpperCase()
  log.warn({ referentie, middel, reden, meldingen }, 'inloggen mislukt')
  return referentie
}
