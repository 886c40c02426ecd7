import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import {
  beoordeelRollen,
  beoordeelZaakZonderRol,
  type ZaakReden,
} from '@/lib/domain/zichtbaarheid/beoordeel-zaak'
import type { Zichtbaarheid } from '@/lib/env/config-schema'
import { isAppError } from '@/lib/errors/is-app-error'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'
import type { ZaakFilter } from '@/lib/zgw/zaken-client'
import { eigenKinderen } from './eigen-kind'
import { type EigenVestigingen, zoektPerVestiging } from './list-eigen-vestigingen'
import { toVestigingsfilters, toZaakfilters } from './to-zaakfilters'
import type { ZakenContext } from './zaken-context'
import { omschrijvingVan, type ZichtbareZaak } from './zichtbare-zaak'

// From one call that brings everything to the plain list. The middle one asks nothing of the Catalogi API: one zaaktype
// that cannot be resolved makes the whole first one a 404 (zrc-027).
const EXPANDS = ['zaaktype,status.statustype,resultaat.resultaattype,rollen', 'status,resultaat,rollen']

/**
 * The visitor's visible zaken in one register, lopend and afgerond: ceil(N/100) calls for each question. Throws
 * AppError when any of them fails: half a list would look like a whole one. `vestigingen` never rejects.
 */
export async function loadRegisterZaken(
  identiteit: Identiteit,
  register: Register,
  vestigingen: Promise<EigenVestigingen>,
  context: ZakenContext,
): Promise<ZichtbareZaak[]> {
  const maximum = { maximaleVertrouwelijkheidaanduiding: context.zichtbaarheid.maximaleVertrouwelijkheid }
  const ask = (filters: ZaakFilter[]) =>
    Promise.all(filters.map((filter) => search(register, { ...filter, ...maximum }, context.zichtbaarheid)))
  const lists = await Promise.all([
    ask(toZaakfilters(identiteit, register.bedrijfszoeken)),
    zoektPerVestiging(register.bedrijfszoeken)
      ? vestigingen.then(({ nummers }) => ask(toVestigingsfilters(nummers)))
      : [],
  ])
  // One zaak may answer to several questions, and a list that changes while it is read repeats itself.
  const unique = [...new Map(lists.flat(2).map((zaak) => [zaak.url, zaak])).values()]
  const redenen = new Map<ZaakReden, number>()
  const judged = await Promise.all(
    unique.map((zaak) =>
      judge(identiteit, register, zaak, context, (reden) =>
        redenen.set(reden, (redenen.get(reden) ?? 0) + 1),
      ),
    ),
  )
  for (const [reden, aantal] of redenen) logHidden(context, register, reden, aantal)
  return judged.filter((zaak) => zaak !== null)
}

async function search(register: Register, filter: ZaakFilter, beleid: Zichtbaarheid): Promise<ZgwZaak[]> {
  for (const expand of register.expand ? EXPANDS : []) {
    try {
      return await register.zaken.search(filter, expand)
    } catch (error) {
      if (!isAppError(error, 'niet-gevonden')) throw error
    }
  }
  return searchPlain(register, filter, beleid)
}

/**
 * Without expand the rollen come only for the page that is shown, so here the question itself names the rollen that may
 * look, each in one question: else pages would be short of what the policy hides afterwards.
 */
async function searchPlain(
  { zaken }: Register,
  filter: ZaakFilter,
  { rollen }: Zichtbaarheid,
): Promise<ZgwZaak[]> {
  const lists = await Promise.all(
    rollen.map((rol) => zaken.search({ ...filter, rol__omschrijvingGeneriek: rol }, null)),
  )
  return lists.flat()
}

async function judge(
  identiteit: Identiteit,
  register: Register,
  zaak: ZgwZaak,
  context: ZakenContext,
  hide: (reden: ZaakReden) => void,
): Promise<ZichtbareZaak | null> {
  // An expanded zaak without rollen is nobody's; only a list that came without any expand is proven later.
  const expanded = zaak._expand ? (zaak._expand.rollen ?? []) : null
  const rollen = expanded ? eigenKinderen({ register, zaak, context }, 'rollen', expanded) : null
  const ownership = rollen ? beoordeelRollen(identiteit, rollen, context.zichtbaarheid) : null
  if (ownership && !ownership.toegestaan) {
    hide(ownership.reden)
    return null
  }
  const zaaktype = zaak._expand?.zaaktype ?? (await register.catalogi.findZaaktype(zaak.zaaktype))
  const oordeel = beoordeelZaakZonderRol(zaak, zaaktype, context.zichtbaarheid)
  if (!oordeel.toegestaan) hide(oordeel.reden)
  if (!oordeel.toegestaan || !zaaktype) return null
  return { register, zaak, zaaktype, omschrijving: omschrijvingVan(zaak, zaaktype), rollen }
}

/** A zaak without an own rol in a list that was filtered on the visitor is an alarm, not a setting. */
function logHidden({ logger }: ZakenContext, { id: bron }: Register, reden: ZaakReden, aantal: number): void {
  if (reden === 'geen-eigen-rol')
    logger.error('bron-deelt-te-veel', { bron, onderdeel: 'zaken', reden, aantal })
  else logger.info('zaken-verborgen', { bron, reden, aantal })
}
