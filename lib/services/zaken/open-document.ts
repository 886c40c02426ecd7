import 'server-only'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { withTrace } from '@/lib/observability/trace'
import { isZelfde } from '@/lib/zgw/is-zelfde'
import type { ZaakRef } from './dto'
import { listZaakdocumentUrls } from './list-zaakdocument-urls'
import { zichtbareBesluiten } from './load-besluiten'
import { bestandsnaamVan, formaatVan, judgeDocument } from './load-documenten'
import { type EigenZaak, loadEigenZaak } from './load-eigen-zaak'
import { createZakenContext, type ZakenContext } from './zaken-context'

export type DocumentInhoud = {
  bestandsnaam: string
  formaat: string
  omvang: number | null
  inhoud: Readable
}

/**
 * The bytes of a document of the visitor's own zaak as a stream, or null under the same rules as `getZaak`. No byte is
 * asked for before ownership, membership and the document rule are proven. Throws AppError `niet-gevonden` when the
 * document is the visitor's but its bytes are gone, another code when the register fails.
 */
export async function openDocument(
  identiteit: Identiteit,
  { register: id, uuid }: ZaakRef,
  documentUuid: string,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<DocumentInhoud | null> {
  const register = context.registers.find((candidate) => candidate.id === id)
  if (!register || !z.guid().safeParse(uuid).success || !z.guid().safeParse(documentUuid).success) return null
  return withTrace(async () => {
    const metadata = register.documenten.find(documentUuid)
    metadata.catch(() => {})
    const eigen = await loadEigenZaak(identiteit, register, uuid, context)
    if (!eigen || !(await isMember(eigen, register.documenten.urlOf(documentUuid), context))) return null
    const document = await metadata
    if (!document) throw new AppError('niet-gevonden', 'Dit document is er niet meer.', { bron: id })
    const { oordeel } = await judgeDocument(register, document, context)
    if (!oordeel.toegestaan) {
      context.logger.info('document-geweigerd', { bron: id, reden: oordeel.reden })
      return null
    }
    await context.noteerInzage?.('document', documentUuid)
    return {
      bestandsnaam: bestandsnaamVan(document),
      formaat: formaatVan(document),
      omvang: document.bestandsomvang,
      inhoud: await register.documenten.openInhoud(documentUuid, document.versie),
    }
  })
}

/** On the zaak itself, or on one of its besluiten that the citizen may know of. */
async function isMember(eigen: EigenZaak, documentUrl: string, context: ZakenContext): Promise<boolean> {
  const { register, zaak } = eigen
  const urls = await listZaakdocumentUrls(eigen, context)
  if (urls.some((url) => isZelfde(url, documentUrl))) return true
  const [besluiten, links] = await Promise.all([
    register.besluiten.listByZaak(zaak.url),
    register.besluiten.listInformatieobjecten({ informatieobject: documentUrl }),
  ])
  const visible = zichtbareBesluiten(register, zaak, besluiten, context)
  return links.some(
    (link) =>
      isZelfde(link.informatieobject, documentUrl) && visible.some(({ url }) => isZelfde(url, link.besluit)),
  )
}
