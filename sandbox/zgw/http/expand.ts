import type { Register } from '../register'
import { parseRef, type Tabel } from '../verwijzingen'
import { serialiseer } from '../weergave'
import type { Json } from './antwoord'
import { Fout } from './problem'

/** Where each attribute of a resource leads to: what `expand` may walk. */
const RELATIES: Partial<Record<Tabel, Record<string, Tabel>>> = {
  zaken: {
    zaaktype: 'zaaktypen',
    status: 'statussen',
    resultaat: 'resultaten',
    rollen: 'rollen',
    eigenschappen: 'zaakeigenschappen',
    zaakinformatieobjecten: 'zaakinformatieobjecten',
    zaakobjecten: 'zaakobjecten',
    hoofdzaak: 'zaken',
    deelzaken: 'zaken',
  },
  statussen: { zaak: 'zaken', statustype: 'statustypen', gezetdoor: 'rollen' },
  resultaten: { zaak: 'zaken', resultaattype: 'resultaattypen' },
  rollen: { zaak: 'zaken', roltype: 'roltypen', statussen: 'statussen' },
  zaakeigenschappen: { zaak: 'zaken', eigenschap: 'eigenschappen' },
  zaakinformatieobjecten: {
    zaak: 'zaken',
    status: 'statussen',
    informatieobject: 'enkelvoudiginformatieobjecten',
  },
  zaakobjecten: { zaak: 'zaken' },
  enkelvoudiginformatieobjecten: { informatieobjecttype: 'informatieobjecttypen' },
  objectinformatieobjecten: { informatieobject: 'enkelvoudiginformatieobjecten' },
  besluiten: { besluittype: 'besluittypen', zaak: 'zaken' },
  besluitinformatieobjecten: { besluit: 'besluiten', informatieobject: 'enkelvoudiginformatieobjecten' },
  zaaktypen: {
    catalogus: 'catalogussen',
    statustypen: 'statustypen',
    resultaattypen: 'resultaattypen',
    roltypen: 'roltypen',
    eigenschappen: 'eigenschappen',
    informatieobjecttypen: 'informatieobjecttypen',
    besluittypen: 'besluittypen',
  },
  statustypen: { zaaktype: 'zaaktypen' },
  resultaattypen: { zaaktype: 'zaaktypen' },
  roltypen: { zaaktype: 'zaaktypen' },
  eigenschappen: { zaaktype: 'zaaktypen' },
  besluittypen: {
    catalogus: 'catalogussen',
    zaaktypen: 'zaaktypen',
    informatieobjecttypen: 'informatieobjecttypen',
  },
  'zaaktype-informatieobjecttypen': { zaaktype: 'zaaktypen' },
}

type Boom = { [segment: string]: Boom }

const onbekend = (pad: string) => new Fout(404, 'not_found', `De expand '${pad}' bestaat niet.`)

function bestaat(tabel: Tabel, segmenten: readonly string[]): boolean {
  const [segment, ...rest] = segmenten
  if (segment === undefined) return true
  const doel = RELATIES[tabel]?.[segment]
  return doel !== undefined && bestaat(doel, rest)
}

/** Reads `expand` into a tree. Throws 404 for a path that the register does not know (zrc-027, zrc-028). */
export function leesExpand(register: Register, tabel: Tabel, waarden: readonly string[]): Boom {
  const boom: Boom = {}
  for (const pad of waarden.flatMap((waarde) => waarde.split(',')).map((deel) => deel.trim())) {
    if (pad === '') continue
    const segmenten = pad.split('.')
    const { expand } = register.profiel
    const toegestaan =
      expand === 'alles'
        ? bestaat(tabel, segmenten)
        : (tabel === 'zaken' || tabel === 'enkelvoudiginformatieobjecten') && expand[tabel].includes(pad)
    if (!toegestaan) throw onbekend(pad)
    let tak = boom
    for (const segment of segmenten) {
      tak[segment] ??= {}
      tak = tak[segment]
    }
  }
  return boom
}

/** True when this register takes `expand` on lists and details of the resource. */
export const kentExpand = (register: Register, tabel: Tabel): boolean =>
  register.profiel.expand === 'alles'
    ? RELATIES[tabel] !== undefined
    : tabel === 'zaken' || tabel === 'enkelvoudiginformatieobjecten'

/** What one answer already expanded, per branch of the tree: a page of zaken shares few zaaktypen. */
export type Geheugen = Map<Boom, Map<string, Json>>

/**
 * Adds `_expand` beside the URLs, at every level of the tree. `meegeven` names extra references per attribute:
 * how an over-sharing register puts another person's zaak in the answer.
 */
export function breidUit(
  register: Register,
  waarde: Json,
  boom: Boom,
  geheugen: Geheugen = new Map(),
  meegeven: Record<string, readonly string[]> = {},
): Json {
  const segmenten = Object.entries(boom)
  if (segmenten.length === 0) return waarde
  const uitgebreid: Json = {}
  for (const [segment, tak] of segmenten) {
    const verwijzing = waarde[segment]
    if (Array.isArray(verwijzing)) {
      const alle = [...verwijzing, ...(meegeven[segment] ?? [])]
      uitgebreid[segment] = alle.map((element) => volg(register, String(element), tak, geheugen))
    } else if (typeof verwijzing === 'string' && verwijzing !== '') {
      uitgebreid[segment] = volg(register, verwijzing, tak, geheugen)
    }
  }
  return { ...waarde, _expand: uitgebreid }
}

function volg(register: Register, verwijzing: string, tak: Boom, geheugen: Geheugen): Json {
  const bekend = geheugen.get(tak)?.get(verwijzing)
  if (bekend) return bekend
  const gevonden = parseRef(verwijzing)
  const record = gevonden && register.opslag.vind(gevonden.tabel, gevonden.uuid)
  if (!gevonden || !record) throw onbekend(verwijzing)
  const uitgebreid = breidUit(register, serialiseer(register, gevonden.tabel, gevonden.uuid), tak, geheugen)
  const perTak = geheugen.get(tak) ?? new Map<string, Json>()
  geheugen.set(tak, perTak.set(verwijzing, uitgebreid))
  return uitgebreid
}
