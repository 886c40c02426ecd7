import type { Context } from 'hono'
import { vanJson } from '../http/antwoord'
import { eisScope } from '../http/auth'
import { Fout, ongeldigVeld } from '../http/problem'
import type { Tabellen } from '../opslag'
import { nu, type Register } from '../register'
import type { Zaak } from '../typen'
import { ref, type Tabel } from '../verwijzingen'

/** The JSON body, own URLs as paths. Throws 415 and 400 as the standard does. */
export async function leesBody(c: Context, register: Register): Promise<Record<string, unknown>> {
  const soort = c.req.header('Content-Type') ?? ''
  if (!/^application\/json\b/i.test(soort)) {
    throw new Fout(415, 'unsupported_media_type', `Ongeldige media type "${soort}" in aanvraag.`)
  }
  let body: unknown
  try {
    body = vanJson(await c.req.text(), register.origin)
  } catch {
    throw new Fout(400, 'parse_error', 'JSON parse error.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw ongeldigVeld('nonFieldErrors', 'invalid', 'Ongeldige data: een object werd verwacht.')
  }
  return { ...body }
}

/** The record behind an attribute; 400 that names the attribute when it is not of this register. */
export function eisRef<K extends Tabel>(
  register: Register,
  tabel: K,
  veld: string,
  verwijzing: string,
): Tabellen[K] {
  const gevonden = register.opslag.opRef(tabel, verwijzing)
  if (!gevonden) throw ongeldigVeld(veld, 'bad-url', 'De URL verwijst niet naar een bestaande resource.')
  return gevonden
}

/** A closed zaak only changes for a client with `zaken.geforceerd-bijwerken`: 403 otherwise (DIGEST §3.2). */
export function eisWijzigbaar(register: Register, zaak: Zaak): void {
  if (zaak.einddatum !== null) eisScope(register, 'zaken.geforceerd-bijwerken')
}

/** Marks the zaak as changed and publishes what happened to it on kanaal `zaken`. */
export function meldZaak(
  register: Register,
  zaak: Zaak,
  resource: string,
  resourceUrl: string,
  actie: 'create' | 'update' | 'partial_update' | 'destroy',
): void {
  register.opslag.bewaar('zaken', { ...zaak, gewijzigd: nu(register) })
  const zaaktype = register.opslag.opRef('zaaktypen', zaak.zaaktype)
  register.notificeer({
    api: 'zaken',
    hoofdObject: ref('zaken', zaak.uuid),
    resource,
    resourceUrl,
    actie,
    kenmerken: {
      bronorganisatie: zaak.bronorganisatie,
      zaaktype: zaak.zaaktype,
      vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
      ...(register.profiel.openZaakExtras ? { 'zaaktype.catalogus': zaaktype?.catalogus ?? '' } : {}),
    },
  })
}
