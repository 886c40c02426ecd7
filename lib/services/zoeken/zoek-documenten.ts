import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { bevatWoorden, type Zoekwoorden } from '@/lib/domain/zoekterm'
import { AppError } from '@/lib/errors/app-error'
import { withTrace } from '@/lib/observability/trace'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import type { Register } from '@/lib/zgw/register'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { collectOnce } from '../zaken/collect-once'
import { collectZaken, reportUnreachable } from '../zaken/collect-zaken'
import type { ZaakVerwijzing } from '../zaken/dto'
import { listZaakdocumentUrls } from '../zaken/list-zaakdocument-urls'
import { loadDocumenten } from '../zaken/load-documenten'
import { proveEigenZaak } from '../zaken/load-eigen-zaak'
import { registratiedatumVan } from '../zaken/to-samenvatting'
import type { ZakenContext } from '../zaken/zaken-context'
import type { ZichtbareZaak } from '../zaken/zichtbare-zaak'
import type { DocumentTreffer, Gevonden } from './dto'
import { MAX_TREFFERS } from './grenzen'

/** One page of the Zaken API. */
const MAX_ZAKEN = 100
/** Without expand each zaak costs calls of its own. */
const MAX_ZAKEN_ZONDER_EXPAND = 10
/** One page of the Documenten API. */
const MAX_DOCUMENTEN = 100
// Types come out of the cache: one that cannot be resolved would make the whole answer a 404 (zrc-027).
const EXPAND = 'rollen,zaakinformatieobjecten'

/**
 * Documents of the visitor's newest zaken by title, name or kind, newest first: of each zaak the ownership is proven
 * again, of each document the rule is asked. Two calls per register beside the list of zaken, see `UPSTREAM.md`.
 * Throws `bron-onbereikbaar` when no register answers.
 */
export function zoekDocumenten(
  identiteit: Identiteit,
  woorden: Zoekwoorden,
  context?: ZakenContext,
): Promise<Gevonden<DocumentTreffer>> {
  return withTrace(async () => {
    const eigen = context ? { context, gevonden: collectZaken(identiteit, context) } : collectOnce(identiteit)
    const { zaken, onbereikbaar } = await eigen.gevonden
    const perRegister = [...Map.groupBy(zaken, ({ register }) => register)]
    const delen = await Promise.all(
      perRegister.map(async ([register, lijst]) => {
        try {
          return await loadVanRegister(identiteit, register, lijst, eigen.context)
        } catch (error) {
          reportUnreachable(error, register.id, eigen.context)
          return { id: register.id, naam: register.naam }
        }
      }),
    )
    const gelukt = delen.flatMap((deel) => ('documenten' in deel ? [deel] : []))
    const mislukt = [...onbereikbaar, ...delen.flatMap((deel) => ('id' in deel ? [deel] : []))]
    if (gelukt.length === 0 && mislukt.length > 0)
      throw new AppError('bron-onbereikbaar', 'Uw documenten kunnen nu niet worden doorzocht.')
    const gevonden = gelukt
      .flatMap(({ documenten }) => documenten)
      .filter(({ document: { titel, bestandsnaam, soort } }) =>
        bevatWoorden([titel, bestandsnaam, soort ?? ''], woorden),
      )
      .toSorted((a, b) => (b.document.datum ?? '').localeCompare(a.document.datum ?? ''))
    return {
      treffers: gevonden.slice(0, MAX_TREFFERS),
      totaal: gevonden.length,
      volledig: gelukt.every(({ volledig }) => volledig),
      onbereikbaar: mislukt.map(({ naam }) => naam),
    }
  })
}

async function loadVanRegister(
  identiteit: Identiteit,
  register: Register,
  zaken: readonly ZichtbareZaak[],
  context: ZakenContext,
): Promise<{ documenten: DocumentTreffer[]; volledig: boolean }> {
  const gekozen = zaken
    .toSorted((a, b) => registratiedatumVan(b).localeCompare(registratiedatumVan(a)))
    .slice(0, register.expand ? MAX_ZAKEN : MAX_ZAKEN_ZONDER_EXPAND)
  const uuids = gekozen.map(({ zaak }) => zaak.uuid)
  const gelezen = await register.zaken.search({ uuid__in: uuids }, register.expand ? EXPAND : null)
  const gevraagd = gelezen.filter(({ url }) => gekozen.some(({ zaak }) => isZelfde(zaak.url, url)))
  const bewezen = await Promise.all(
    gevraagd.map((zaak) => proveEigenZaak(identiteit, register, zaak, context)),
  )
  const zaakPerDocument = new Map<string, ZaakVerwijzing>()
  for (const eigen of bewezen) {
    if (!eigen) continue
    const verwijzing = {
      ...{ register: register.id, uuid: eigen.zaak.uuid, zaaknummer: eigen.zaak.identificatie },
      ...{ omschrijving: eigen.omschrijving, organisatie: register.naam },
    }
    for (const url of await listZaakdocumentUrls(eigen, context)) zaakPerDocument.set(url, verwijzing)
  }
  const urls = [...zaakPerDocument.keys()]
  const documenten = await loadDocumenten(register, urls.slice(0, MAX_DOCUMENTEN), context)
  const zaakPerUuid = new Map([...zaakPerDocument].map(([url, zaak]) => [uuidOf(url), zaak]))
  return {
    documenten: documenten.flatMap((document) => {
      const zaak = zaakPerUuid.get(document.uuid)
      return zaak ? [{ document, zaak }] : []
    }),
    volledig: gekozen.length === zaken.length && urls.length <= MAX_DOCUMENTEN,
  }
}
