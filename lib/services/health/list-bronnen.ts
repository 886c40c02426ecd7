import 'server-only'
import type { Config } from '@/lib/env/config-schema'

export type BronAdres = { naam: string; url: string }

/** Everything that the portal calls, by the path of its key in the configuration. */
export function listBronnen({ inloggen, registers, registraties }: Config): BronAdres[] {
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
    ...[...registraties.taken, ...registraties.berichten, registraties.klantinteractie].flatMap((bron) =>
      bron.soort === 'lokaal' ? [] : [{ naam: `registraties.${bron.id}`, url: bron.url }],
    ),
  ]
}

const discoveryUrl = (issuer: string) => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
