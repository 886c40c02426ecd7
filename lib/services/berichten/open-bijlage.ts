import 'server-only'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { withTrace } from '@/lib/observability/trace'
import type { Register } from '@/lib/zgw/register'
import type { ZgwDocument } from '@/lib/zgw/schemas/document'
import { alsBezoeker } from '../als-bezoeker'
import { bestandsnaamVan, formaatVan, judgeDocument } from '../zaken/load-documenten'
import type { DocumentInhoud } from '../zaken/open-document'
import { createZakenContext, type ZakenContext } from '../zaken/zaken-context'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { bijlagenVan } from './bijlagen-van'

/**
 * The bytes of an attachment as a stream, or null when the bericht is not the visitor's, does not bring this document
 * along, or the document rule hides it. Throws AppError `niet-gevonden` when the document is gone, another code when a
 * register fails.
 */
export async function openBijlage(
  identiteit: Identiteit,
  berichtUuid: string,
  documentUuid: string,
  context: BerichtenContext = createBerichtenContext(),
): Promise<DocumentInhoud | null> {
  const bericht = await context.registratie.getBericht(identiteit, berichtUuid)
  const isBijlage = bericht && bijlagenVan(bericht).some(({ uuid }) => uuid === documentUuid.toLowerCase())
  if (!isBijlage) return null
  return withTrace(async () => {
    const zaken = context.zaken ?? createZakenContext(identiteit)
    const { register, document } = await findDocument(documentUuid, zaken)
    const { oordeel } = await judgeDocument(register, document, zaken)
    if (!oordeel.toegestaan) {
      zaken.logger.info('bijlage-geweigerd', { bron: register.id, reden: oordeel.reden })
      return null
    }
    const inhoud = await register.documenten.openInhoud(documentUuid, document.versie)
    await recordAudit(alsBezoeker(identiteit, context.db), {
      actie: 'bijlage-geopend',
      objecttype: 'bericht',
      objectId: berichtUuid,
    })
    return {
      bestandsnaam: bestandsnaamVan(document),
      formaat: formaatVan(document),
      omvang: document.bestandsomvang,
      inhoud,
    }
  })
}

/** The register that has it. One that fails only matters when no other has: then it may be there. */
async function findDocument(
  uuid: string,
  { registers }: ZakenContext,
): Promise<{ register: Register; document: ZgwDocument }> {
  const answers = await Promise.allSettled(
    registers.map(async (register) => ({ register, document: await register.documenten.find(uuid) })),
  )
  for (const answer of answers) {
    if (answer.status === 'fulfilled' && answer.value.document)
      return { register: answer.value.register, document: answer.value.document }
  }
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed) throw failed.reason
  throw new AppError('niet-gevonden', 'Dit document is er niet meer.')
}
