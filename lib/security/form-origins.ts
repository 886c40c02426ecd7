import type { Config } from '@/lib/env/config-schema'

/** Origins of the login providers, and of whatever they redirect through. */
export function formOrigins({ inloggen }: Pick<Config, 'inloggen'>): string[] {
  return [inloggen.digid, inloggen.eherkenning].flatMap((provider) =>
    provider ? [provider.issuer, ...provider.doorverwijzingen].map((url) => new URL(url).origin) : [],
  )
}
