import 'server-only'
import { beoordeelZaakZonderRol } from '@/lib/domain/zichtbaarheid/beoordeel-zaak'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaaktype } from '@/lib/zgw/schemas/catalogi'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { type Persoon, personenVanRollen } from '../output/persoon'
import type { Bronnen } from './bronnen'
import { later, niet, type Uitslag } from './soort'

/** A zaak that people may be told of, with those people; or why nobody is told (now). */
export type GelezenZaak =
  | { ok: true; register: Register; zaak: ZgwZaak; zaaktype: ZgwZaaktype; personen: Persoon[] }
  | { ok: false; uitslag: Uitslag }

const stop = (uitslag: Uitslag): GelezenZaak => ({ ok: false, uitslag })

/** Reads a zaak again from its register and judges it by the policy of the portal: what is hidden is never told of. */
export async function readZaak(register: Register, url: string, bronnen: Bronnen): Promise<GelezenZaak> {
  const uuid = uuidOf(url)
  const zaak = uuid && (await register.zaken.find(uuid, null))
  if (!zaak) return stop(niet('weg'))
  const [zaaktype, rollen] = await Promise.all([
    register.catalogi.findZaaktype(zaak.zaaktype),
    register.zaken.listRollen(zaak.url),
  ])
  const { zichtbaarheid, soorten } = bronnen
  // A status follows the zaak; without one the rule would hide what only has just begun.
  if (!zaak.status) return stop(later('geen-status'))
  const oordeel = beoordeelZaakZonderRol(zaak, zaaktype, zichtbaarheid)
  if (!oordeel.toegestaan) return stop(niet(oordeel.reden))
  if (!zaaktype) return stop(niet('zaaktype-onbekend'))
  const toegestaan = soorten.rollen.filter((rol) => zichtbaarheid.rollen.includes(rol))
  const personen = personenVanRollen(rollen, { ...soorten, rollen: toegestaan })
  if (personen.length === 0) return stop(later(rollen.length === 0 ? 'geen-rol' : 'geen-ontvanger'))
  return { ok: true, register, zaak, zaaktype, personen }
}

/** Whether the municipality tells of this kind, for this zaaktype and organisatie. */
export function isAan(
  soort: Meldsoort,
  { soorten }: Pick<Bronnen, 'soorten'>,
  van?: { zaaktype: ZgwZaaktype; register: Register },
): boolean {
  const lijsten = [
    soorten.uit,
    soorten.zaaktypen.find(({ identificatie }) => identificatie === van?.zaaktype.identificatie)?.uit,
    soorten.organisaties.find(({ register }) => register === van?.register.id)?.uit,
  ]
  return !lijsten.some((uit) => uit?.includes(soort))
}

/** What every message about a zaak is made of. */
export const overZaak = ({ register, zaak, personen }: Extract<GelezenZaak, { ok: true }>) => ({
  onderwerp: `${register.id}:${zaak.uuid}`,
  personen,
  zaak: { uuid: zaak.uuid, identificatie: zaak.identificatie },
  variabelen: { zaaknummer: zaak.identificatie || zaak.uuid, pad: `/zaken/${register.id}/${zaak.uuid}` },
})
