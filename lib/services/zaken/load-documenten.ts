import 'server-only'
import mime from 'mime'
import { documentRichting } from '@/lib/domain/document-richting'
import { beoordeelDocument, type DocumentReden } from '@/lib/domain/zichtbaarheid/beoordeel-document'
import type { Oordeel } from '@/lib/domain/zichtbaarheid/oordeel'
import { isWithin } from '@/lib/http/resource-url'
import type { Register } from '@/lib/zgw/register'
import type { ZgwDocument } from '@/lib/zgw/schemas/document'
import { uuidOf } from '@/lib/zgw/uuid-of'
import type { ZaakDocument } from './dto'
import type { ZakenContext } from './zaken-context'

/**
 * The visible ones of these document URLs, newest first: one call for all. Only for documents of a zaak whose ownership
 * is proven. Throws AppError when the register fails.
 */
export async function loadDocumenten(
  register: Register,
  urls: readonly string[],
  context: ZakenContext,
): Promise<ZaakDocument[]> {
  const uuids = new Set(urls.map((url) => register.documenten.uuidOf(url)).filter((uuid) => uuid !== null))
  if (uuids.size === 0) return []
  const documenten = await register.documenten.list([...uuids])
  const shown = await Promise.all(documenten.map((document) => toShown(register, document, context)))
  return shown
    .filter((document) => document !== null)
    .toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? '') || a.titel.localeCompare(b.titel, 'nl'))
}

async function toShown(
  register: Register,
  document: ZgwDocument,
  context: ZakenContext,
): Promise<ZaakDocument | null> {
  const { oordeel, soort } = await judgeDocument(register, document, context)
  if (!oordeel.toegestaan)
    context.logger.info('document-verborgen', { bron: register.id, reden: oordeel.reden })
  return oordeel.toegestaan ? toZaakDocument(document, soort) : null
}

/** The document rule, with the type's name looked up in the catalogus: the same at the list and at the download. */
export async function judgeDocument(
  register: Register,
  document: ZgwDocument,
  { zichtbaarheid }: ZakenContext,
): Promise<{ oordeel: Oordeel<DocumentReden>; soort: string | null }> {
  const url = document.informatieobjecttype
  // A name in the standard from 1.3.1 on, a URL in Open Zaak (DIGEST §4).
  const soort = URL.canParse(url) ? await findTypeNaam(register, url) : url || null
  return { oordeel: beoordeelDocument(document, soort, zichtbaarheid.documenten), soort }
}

async function findTypeNaam({ catalogi }: Register, url: string): Promise<string | null> {
  return (isWithin(url, catalogi) && (await catalogi.findInformatieobjecttype(url))?.omschrijving) || null
}

function toZaakDocument(document: ZgwDocument, soort: string | null): ZaakDocument {
  return {
    uuid: uuidOf(document.url) ?? '',
    titel: document.titel || document.bestandsnaam || 'Document zonder titel',
    bestandsnaam: bestandsnaamVan(document),
    formaat: formaatVan(document),
    omvang: document.bestandsomvang,
    datum: document.ontvangstdatum ?? document.verzenddatum ?? document.creatiedatum,
    richting: documentRichting(document),
    soort,
  }
}

/** The file's own name, else one made of the title. */
export function bestandsnaamVan(document: ZgwDocument): string {
  if (document.bestandsnaam) return document.bestandsnaam
  const extension = mime.getExtension(document.formaat)
  return `${document.titel || 'document'}${extension ? `.${extension}` : ''}`
}

/** The register's media type where it is one (some write "pdf"), else that of the name. */
export function formaatVan({ formaat, bestandsnaam }: ZgwDocument): string {
  if (/^[\w.+-]+\/[\w.+-]+$/.test(formaat)) return formaat
  return mime.getType(bestandsnaam) ?? mime.getType(formaat) ?? 'application/octet-stream'
}
