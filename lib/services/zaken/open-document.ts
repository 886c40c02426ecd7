import 'server-only'
import type { Readable } from 'node:stream'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZaakRef } from './dto'

export type DocumentInhoud = {
  bestandsnaam: string
  formaat: string
  omvang: number | null
  inhoud: Readable
}

/** The bytes of a document of the visitor's own zaak as a stream, or null under the same rules as `getZaak`. */
export async function openDocument(
  _identiteit: Identiteit,
  _ref: ZaakRef,
  _documentUuid: string,
): Promise<DocumentInhoud | null> {
  throw new Error('Documenten worden nog niet opgehaald.')
}
