import 'server-only'
import type { Config } from '@/lib/env/config-schema'
import { listRegistraties } from '@/lib/env/list-registraties'

export type BronAdres = { naam: string; url: string }

/** Everything that the portal calls, by the path of its key in the configuration. */
export function listBronnen(config: Config): BronAdres[] {
  const { inloggen, registers } = config
  const { digid, eherkenning } = inloggen
  return [
    ...(digid ? [{ naam: 'inloggen.digid', url: discoveryUrl(digid.issuer) }] : []),
    ...(eherkenning ? [{ naam: 'inloggen.eherkenning', url: discoveryUrl(eherkenning.issuer) }] : []),
    ...registers.flatMap(({ id, zaken, catalogi, documenten, besluiten }) =>
      Object.entries({ zaken, catalogi, documenten, besluiten }).map(([api, { aanroep }]) => ({
        naam: `registers.${id}.${api}`,
        url: aanroep,
      })),
    ),
    ...listRegistraties(config).map(({ rol, bron }) => ({
      naam: `registraties.${rol}.${bron.id}`,
      url: bron.url,
    })),
  ]
}

const discoveryUrl = (issuer: string) => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
