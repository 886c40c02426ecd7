import 'server-only'
import { randomInt } from 'node:crypto'
import { getLogger } from '@/lib/observability/logger'

export type LoginFoutReden = 'niveau' | 'onvolledig' | 'vertegenwoordiging' | 'storing'

/** Page that explains a failed login, with a reference that also stands in the log; nothing personal in either. */
export function loginFoutPad(middel: string, reden: LoginFoutReden): string {
  const ref = `IN-${randomInt(36 ** 6)
    .toString(36)
    .toUpperCase()
    .padStart(6, '0')}`
  getLogger().warn('inloggen-geweigerd', { reden, code: ref, onderdeel: middel })
  return `/inloggen/mislukt?${new URLSearchParams({ middel, reden, ref })}`
}
