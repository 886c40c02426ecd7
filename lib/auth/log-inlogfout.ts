import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { getLogger } from '@/lib/observability/logger'

/** Logs a failed login without personal data and gives the reference code that the visitor is shown. */
export function logInlogfout(middel: Inlogmiddel, reden: string, meldingen: readonly string[]): string {
  const code = randomBytes(4).toString('hex').toUpperCase()
  getLogger().warn('inloggen-mislukt', { onderdeel: middel, reden, code, fout: meldingen.join('; ') })
  return code
}
