import type { z } from 'zod'
import type { Bericht } from '@/lib/berichten/bericht'
import type { TaakStatus } from '@/lib/domain/taak'
import { eindeVanDag, isNaTermijn } from '@/lib/domain/taak-termijn'
import { getConfig } from '@/lib/env/load-config'
import type { EigenTaak } from '@/lib/taken/taak'
import type { berichtInfo, taakUitvoer } from './schemas'

const STATUS: Record<TaakStatus, 'open' | 'afgerond' | 'geannuleerd'> = {
  open: 'open',
  uitgevoerd: 'afgerond',
  verwerkt: 'afgerond',
  afgebroken: 'geannuleerd',
  verlopen: 'geannuleerd',
}

/** A taak in a list: the kind decides the label of the button there. */
export const toTaakInfo = (taak: EigenTaak, nu: Date) => toInfo(taak, nu, taak.soort)

/**
 * A taak on its own. The standard wants a `submitUrl` with types `upload` and `formulier`; here they are carried out in
 * the portal, so they bear a type that a reader does not know and follows `fallbackUrl` for.
 */
export const toTaakDetail = (taak: EigenTaak, nu: Date) =>
  toInfo(taak, nu, taak.soort === 'betaling' ? 'betaling' : 'portaal')

function toInfo(taak: EigenTaak, nu: Date, type: string): z.input<typeof taakUitvoer> {
  const { status, einddatumHandelingsTermijn: einde } = taak
  const isVoorbij = status === 'open' && isNaTermijn(einde, nu)
  return {
    uuid: taak.uuid,
    titel: { nl: taak.titel },
    ...(taak.toelichting ? { toelichting: { nl: taak.toelichting } } : {}),
    status: STATUS[isVoorbij ? 'verlopen' : status],
    deadline: eindeVanDag(einde),
    ...contextOf(taak.isGerelateerdAan),
    uitvoering: { type, fallbackUrl: portaalUrl(`/taken/${taak.uuid}`) },
  }
}

/** A bericht in a list, without its text: that is read in the portal. */
export const toBerichtInfo = (bericht: Bericht): z.input<typeof berichtInfo> => ({
  uuid: bericht.uuid,
  onderwerp: { nl: bericht.onderwerp },
  publicatiedatum: bericht.publicatiedatum.toISOString(),
  geopend: bericht.geopendOp !== null,
  ...contextOf(bericht.isGerelateerdAan),
  canonicalUrl: portaalUrl(`/berichten/${bericht.uuid}`),
})

const contextOf = ([urn]: string[]) => (urn === undefined ? {} : { context: { urn } })
const portaalUrl = (path: string): string => new URL(path, getConfig().portaal.basisUrl).href
