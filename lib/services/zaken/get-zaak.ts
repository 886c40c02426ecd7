import 'server-only'
import { z } from 'zod'
import { eigenRol } from '@/lib/domain/eigen-rol'
import type { Identiteit } from '@/lib/domain/identiteit'
import { berekenTermijn } from '@/lib/domain/termijn'
import { withTrace } from '@/lib/observability/trace'
import type { Register } from '@/lib/zgw/register'
import type { ZaakDetail, ZaakRef } from './dto'
import { listZaakdocumentUrls } from './list-zaakdocument-urls'
import { loadBesluiten } from './load-besluiten'
import { loadDocumenten } from './load-documenten'
import { type EigenZaak, loadEigenZaak } from './load-eigen-zaak'
import { loadEigenschappen } from './load-eigenschappen'
import { loadStappen } from './load-stappen'
import { loadVerwanten } from './load-verwanten'
import { createOnderdelen } from './onderdelen'
import { findResultaat, toSamenvatting } from './to-samenvatting'
import { createZakenContext, type ZakenContext } from './zaken-context'

/**
 * One zaak of the visitor, or null when it does not exist, is another's or is hidden: the three look alike. Throws
 * AppError when its register fails; a part that fails alone is named in `onvolledig`. The calls are in `UPSTREAM.md`.
 */
export async function getZaak(
  identiteit: Identiteit,
  { register: id, uuid }: ZaakRef,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<ZaakDetail | null> {
  const register = context.registers.find((candidate) => candidate.id === id)
  if (!register || !z.guid().safeParse(uuid).success) return null
  return withTrace(async () => {
    const early = startEarly(register, uuid)
    const eigen = await loadEigenZaak(identiteit, register, uuid, context)
    if (!eigen) return null
    const [detail] = await Promise.all([
      toDetail(identiteit, eigen, early, context),
      context.noteerInzage?.('zaak', uuid),
    ])
    return detail
  })
}

type Early = ReturnType<typeof startEarly>

/** What needs no more than the uuid starts beside the zaak; it is only looked at once ownership is proven. */
function startEarly(register: Register, uuid: string) {
  const url = `${register.zaken.basis}/zaken/${uuid}`
  const early = {
    statussen: register.zaken.listStatussen(url),
    besluiten: register.besluiten.listByZaak(url),
  }
  // Nobody waits for them when the zaak is refused.
  for (const answer of Object.values(early)) answer.catch(() => {})
  return early
}

async function toDetail(
  identiteit: Identiteit,
  eigen: EigenZaak,
  early: Early,
  context: ZakenContext,
): Promise<ZaakDetail> {
  const { register, zaak, zaaktype } = eigen
  const onderdelen = createOnderdelen(register.id, context)
  const { take } = onderdelen

  const documentUrls = take('documenten', listZaakdocumentUrls(eigen, context), [])
  const documenten = documentUrls.then((urls) =>
    take('documenten', loadDocumenten(register, urls, context), []),
  )
  const besluiten = Promise.all([early.besluiten, documentUrls]).then(([found, urls]) =>
    loadBesluiten(
      { register, zaak, besluiten: found, zaakdocumenten: { urls, shown: documenten }, onderdelen },
      context,
    ),
  )
  const [samenvatting, resultaat, delen] = await Promise.all([
    toSamenvatting(eigen, context),
    findResultaat(eigen, context),
    Promise.all([
      take('status', loadStappen(eigen, early.statussen, context), []),
      documenten,
      take('besluiten', besluiten, []),
      take('eigenschappen', loadEigenschappen(eigen, context), []),
      take('deelzaken', loadVerwanten(identiteit, eigen, context), { hoofdzaak: null, deelzaken: [] }),
    ]),
  ])
  const [stappen, shownDocumenten, shownBesluiten, eigenschappen, verwanten] = delen
  return {
    ...samenvatting,
    ...verwanten,
    toelichting: zaak.toelichting || null,
    resultaatToelichting: resultaat?.toelichting || null,
    stappen,
    termijn: berekenTermijn({
      ...zaak,
      servicenorm: zaaktype.servicenorm,
      doorlooptijd: zaaktype.doorlooptijd,
    }),
    documenten: shownDocumenten,
    besluiten: shownBesluiten,
    eigenschappen,
    rol: eigenRol(identiteit, eigen.rollen),
    onvolledig: [...onderdelen.onvolledig],
  }
}
