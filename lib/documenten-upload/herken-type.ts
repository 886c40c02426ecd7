import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import mime from 'mime'
import { extensieVan } from '@/lib/domain/bestandsnaam'
import { fail, ok, type Result } from '@/lib/errors/result'

/** Media types that the bytes may be recognised as, beside the one of the extension itself. */
const OOK: Record<string, readonly string[]> = {
  doc: ['application/x-cfb'],
  xls: ['application/x-cfb'],
  heic: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
}
/** Formats without a signature: recognised by the absence of any. */
const ZONDER_HANDTEKENING = new Set(['txt', 'csv'])

/**
 * The media type of a file, from its first bytes (a megabyte, or all when it is smaller). They must agree with the
 * extension, and that must be allowed: a program that is called `.pdf` is refused.
 */
export async function herkenType(
  naam: string,
  begin: Buffer,
  extensies: readonly string[],
): Promise<Result<string, 'verkeerd-type' | 'inhoud-past-niet'>> {
  const extensie = extensieVan(naam)
  if (!extensies.includes(extensie)) return fail('verkeerd-type')
  const verwacht = mime.getType(extensie)
  if (!verwacht) return fail('verkeerd-type')
  const gevonden = await fileTypeFromBuffer(begin).catch(() => undefined)
  if (ZONDER_HANDTEKENING.has(extensie)) {
    return !gevonden && isTekst(begin) ? ok(verwacht) : fail('inhoud-past-niet')
  }
  if (!gevonden) return fail('inhoud-past-niet')
  return gevonden.mime === verwacht || OOK[extensie]?.includes(gevonden.mime)
    ? ok(verwacht)
    : fail('inhoud-past-niet')
}

const isTekst = (begin: Buffer) => !begin.includes(0)
