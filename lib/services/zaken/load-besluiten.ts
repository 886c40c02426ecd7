import 'server-only'
import { beoordeelBesluit } from '@/lib/domain/zichtbaarheid/beoordeel-besluit'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import type { Register } from '@/lib/zgw/register'
import type { ZgwBesluit } from '@/lib/zgw/schemas/besluit'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'
import { uuidOf } from '@/lib/zgw/uuid-of'
import type { ZaakBesluit, ZaakDocument } from './dto'
import { eigenKinderen } from './eigen-kind'
import { loadDocumenten } from './load-documenten'
import type { Onderdelen } from './onderdelen'
import type { ZakenContext } from './zaken-context'

type Invoer = {
  register: Register
  zaak: ZgwZaak
  besluiten: ZgwBesluit[]
  /** Documents that are fetched anyway, as they hang on the zaak itself. */
  zaakdocumenten: { urls: string[]; shown: Promise<ZaakDocument[]> }
  onderdelen: Onderdelen
}

/**
 * The besluiten that are known to the citizen, newest first, with their documents: a call per besluit for which ones,
 * and one for those that do not hang on the zaak as well.
 */
export async function loadBesluiten(
  { register, zaak, besluiten, zaakdocumenten, onderdelen }: Invoer,
  context: ZakenContext,
): Promise<ZaakBesluit[]> {
  const visible = zichtbareBesluiten(register, zaak, besluiten, context)
  if (visible.length === 0) return []
  const urlsPerBesluit = await onderdelen.take(
    'documenten',
    Promise.all(visible.map((besluit) => listDocumentUrls(register, besluit))),
    visible.map(() => []),
  )
  const extra = urlsPerBesluit
    .flat()
    .filter((url) => !zaakdocumenten.urls.some((known) => isZelfde(known, url)))
  const [shown, others] = await Promise.all([
    zaakdocumenten.shown,
    onderdelen.take('documenten', loadDocumenten(register, extra, context), []),
  ])
  const rows = await Promise.all(
    visible.map(async (besluit, index) => {
      const uuids = new Set(urlsPerBesluit[index]?.map(uuidOf))
      const type = await register.catalogi.findBesluittype(besluit.besluittype)
      return toZaakBesluit(
        besluit,
        type?.omschrijving,
        [...shown, ...others].filter(({ uuid }) => uuids.has(uuid)),
      )
    }),
  )
  return rows.toSorted((a, b) => b.datum.localeCompare(a.datum))
}

/** Those of this zaak that were sent or published. */
export function zichtbareBesluiten(
  register: Register,
  zaak: ZgwZaak,
  besluiten: ZgwBesluit[],
  context: ZakenContext,
): ZgwBesluit[] {
  return eigenKinderen({ register, zaak, context }, 'besluiten', besluiten).filter((besluit) => {
    const oordeel = beoordeelBesluit(besluit, context.vandaag)
    if (!oordeel.toegestaan)
      context.logger.info('besluit-verborgen', { bron: register.id, reden: oordeel.reden })
    return oordeel.toegestaan
  })
}

async function listDocumentUrls(register: Register, { url }: ZgwBesluit): Promise<string[]> {
  const links = await register.besluiten.listInformatieobjecten({ besluit: url })
  return links.filter(({ besluit }) => isZelfde(besluit, url)).map(({ informatieobject }) => informatieobject)
}

const toZaakBesluit = (
  besluit: ZgwBesluit,
  naam: string | undefined,
  documenten: ZaakDocument[],
): ZaakBesluit => ({
  uuid: uuidOf(besluit.url) ?? '',
  naam: naam || 'Besluit',
  datum: besluit.datum,
  ingangsdatum: besluit.ingangsdatum,
  vervaldatum: besluit.vervaldatum,
  toelichting: besluit.toelichting || null,
  uiterlijkeReactiedatum: besluit.uiterlijkeReactiedatum,
  documenten,
})
