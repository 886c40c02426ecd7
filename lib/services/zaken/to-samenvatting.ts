import 'server-only'
import { berekenStap, statusNaam } from '@/lib/domain/status-volgorde'
import { formatZaaknummer } from '@/lib/domain/zaaknummer'
import type { ZgwStatustype } from '@/lib/zgw/schemas/catalogi'
import type { ZgwResultaat, ZgwStatus } from '@/lib/zgw/schemas/zaak'
import type { ZaakSamenvatting } from './dto'
import { eigenKinderen } from './eigen-kind'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

const GEARCHIVEERD = ['gearchiveerd', 'gearchiveerd_procestermijn_onbekend', 'overgedragen']

/** One row: status and resultaat out of the answer where expanded, else one call each; the types out of the cache. */
export async function toSamenvatting(
  zichtbaar: ZichtbareZaak,
  context: ZakenContext,
): Promise<ZaakSamenvatting> {
  const { register, zaak, zaaktype, omschrijving } = zichtbaar
  const [status, resultaat] = await Promise.all([
    findStatus(zichtbaar, context),
    findResultaat(zichtbaar, context),
  ])
  const [statustype, resultaattype, statustypen] = await Promise.all([
    findStatustype(zichtbaar, status),
    findResultaattype(zichtbaar, resultaat),
    // "Stap 2 van 4" is an extra: without it the row is still true.
    zaak.einddatum ? null : register.catalogi.listStatustypen(zaaktype.url).catch(() => null),
  ])
  return {
    register: register.id,
    uuid: zaak.uuid,
    zaaknummer: formatZaaknummer(zaak.identificatie),
    omschrijving,
    zaaktype: zaaktype.omschrijving,
    organisatie: register.naam,
    registratiedatum: registratiedatumVan(zichtbaar),
    startdatum: zaak.startdatum,
    status: statustype ? statusNaam(statustype) : null,
    stap: statustypen && status ? berekenStap(statustypen, status.statustype) : null,
    einddatum: zaak.einddatum,
    resultaat: resultaattype?.omschrijving || null,
    wordtAfgerond: zaak.einddatum === null && statustype?.isEindstatus === true,
    gearchiveerd: GEARCHIVEERD.includes(zaak.archiefstatus),
  }
}

export const registratiedatumVan = ({ zaak }: Pick<ZichtbareZaak, 'zaak'>): string =>
  zaak.registratiedatum ?? zaak.startdatum

async function findStatus(
  { register, zaak }: ZichtbareZaak,
  context: ZakenContext,
): Promise<ZgwStatus | null> {
  if (!zaak.status) return null
  const status = zaak._expand?.status ?? (await register.zaken.findStatus(zaak.status))
  return eigenKinderen({ register, zaak, context }, 'status', status ? [status] : [])[0] ?? null
}

/** The resultaat of the zaak, or null. */
export async function findResultaat(
  { register, zaak }: ZichtbareZaak,
  context: ZakenContext,
): Promise<ZgwResultaat | null> {
  if (!zaak.resultaat) return null
  const resultaat = zaak._expand?.resultaat ?? (await register.zaken.findResultaat(zaak.resultaat))
  return eigenKinderen({ register, zaak, context }, 'resultaat', resultaat ? [resultaat] : [])[0] ?? null
}

async function findStatustype(
  { register }: ZichtbareZaak,
  status: ZgwStatus | null,
): Promise<ZgwStatustype | null> {
  if (!status) return null
  return status._expand?.statustype ?? register.catalogi.findStatustype(status.statustype)
}

async function findResultaattype({ register }: ZichtbareZaak, resultaat: ZgwResultaat | null) {
  if (!resultaat) return null
  return resultaat._expand?.resultaattype ?? register.catalogi.findResultaattype(resultaat.resultaattype)
}
