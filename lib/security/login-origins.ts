import type { Config } from '@/lib/env/config-schema'

/** Origins that a login or logout form is redirected through; Chromium holds each redirect to `form-action`. */
export function loginOrigins({ digid, eherkenning }: Config['inloggen']): string[] {
  return [digid, eherkenning]
    .flatMap((middel) => (middel ? [middel.issuer, ...middel.doorverwijzingen] : []))
    .map((url) => new URL(url).origin)
}
