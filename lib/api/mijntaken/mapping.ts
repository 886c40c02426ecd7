import type { z } from 'zod'
import type { Bericht } from '@/lib/berichten/bericht'
import { gemeenteNamespace } from '@/lib/documenten-upload/gemeente-namespace'
import type { TaakStatus } from '@/lib/domain/taak'
import { eindeVanDag, isNaTermijn } from '@/lib/domain/taak-termijn'
import { printObjectUrn } from '@/lib/domain/urn'
import { getConfig } from '@/lib/env/load-config'
import { uuidAtBron } from '@/lib/registratie/merge-bronnen'
import type { Contactmoment } from '@/lib/services/contactmomenten/dto'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'
import type { Taak } from '@/lib/taken/taak'
import type { berichtInfo, contactmomentInfo, taakUitvoer, zaakInfo } from './schemas'

const STATUS: Record<TaakStatus, 'open' | 'afgerond' | 'geannuleerd'> = {
  open: 'open',
  uitgevoerd: 'afgerond',
  verwerkt: 'afgerond',
  afgebroken: 'geannuleerd',
  verlopen: 'geannuleerd',
}

/** A taak in a list: the kind decides the label of the button there. */
export const toTaakInfo = (taak: Taak, nu: Date) => toInfo(taak, nu, taak.soort)

/**
 * A taak on its own. The standard wants a `submitUrl` with types `upload` and `formulier`; here they are carried out in
 * the portal, so they bear a type that a reader does not know and follows `fallbackUrl` for.
 */
export const toTaakDetail = (taak: Taak, nu: Date) =>
  toInfo(taak, nu, taak.soort === 'betaling' ? 'betaling' : 'portaal')

function toInfo(taak: Taak, nu: Date, type: string): z.input<typeof taakUitvoer> {
  const { status, einddatumHandelingsTermijn: einde } = taak
  const isVoorbij = status === 'open' && einde !== null && isNaTermijn(einde, nu)
  return {
    uuid: uuidAtBron(taak.uuid),
    titel: { nl: taak.titel },
    ...(taak.toelichting ? { toelichting: { nl: taak.toelichting } } : {}),
    status: STATUS[isVoorbij ? 'verlopen' : status],
    ...(einde === null ? {} : { deadline: eindeVanDag(einde) }),
    ...contextOf(taak.isGerelateerdAan),
    uitvoering: { type, fallbackUrl: portaalUrl(`/taken/${taak.uuid}`) },
  }
}

/** A bericht in a list, without its text: that is read in the portal. */
export const toBerichtInfo = (bericht: Bericht): z.input<typeof berichtInfo> => ({
  uuid: uuidAtBron(bericht.uuid),
  onderwerp: { nl: bericht.onderwerp },
  publicatiedatum: bericht.publicatiedatum.toISOString(),
  geopend: bericht.geopendOp !== null,
  ...contextOf(bericht.isGerelateerdAan),
  canonicalUrl: portaalUrl(`/berichten/${bericht.uuid}`),
})

/** A zaak in a list: what the portal's own list shows of it. */
export const toZaakInfo = (zaak: ZaakSamenvatting): z.input<typeof zaakInfo> => ({
  urn: zaakUrn(zaak.zaaknummer),
  zaaknummer: zaak.zaaknummer,
  omschrijving: { nl: zaak.omschrijving },
  zaaktype: { nl: zaak.zaaktype },
  ...(zaak.status ? { status: { nl: zaak.status } } : {}),
  startdatum: zaak.startdatum,
  ...(zaak.einddatum ? { einddatum: zaak.einddatum } : {}),
  ...(zaak.resultaat ? { resultaat: { nl: zaak.resultaat } } : {}),
  canonicalUrl: portaalUrl(`/zaken/${encodeURIComponent(zaak.register)}/${zaak.uuid}`),
})

/** A contact in a list, without what was said: that is read in the portal. */
export const toContactmomentInfo = (contact: Contactmoment): z.input<typeof contactmomentInfo> => ({
  uuid: contact.uuid,
  onderwerp: { nl: contact.onderwerp },
  kanaal: contact.kanaal,
  plaatsgevondenOp: contact.tijdstip,
  richting: contact.richting,
  ...(contact.status ? { status: contact.status } : {}),
  ...(contact.zaak ? { context: { urn: zaakUrn(contact.zaak.zaaknummer) } } : {}),
  canonicalUrl: portaalUrl(`/contactmomenten/${contact.uuid}`),
})

const zaakUrn = (zaaknummer: string): string =>
  printObjectUrn({
    soort: 'zaak',
    gemeente: gemeenteNamespace(getConfig().portaal.gemeente),
    zaaknummer: zaaknummer.slice(0, 40),
  })

const contextOf = ([urn]: string[]) => (urn === undefined ? {} : { context: { urn } })
const portaalUrl = (path: string): string => new URL(path, getConfig().portaal.basisUrl).href
