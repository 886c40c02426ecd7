import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { DOWNLOAD_CSP } from '@/lib/security/content-security-policy'
import type { DocumentInhoud } from '@/lib/services/zaken/open-document'
import { veiligMediatype } from './veilig-mediatype'

const NIET_BEWAREN = { 'Cache-Control': 'private, no-store' }
/** A document may hold anything: never rendered by the browser, and without rights if it is after all. */
const AFGESLOTEN = {
  ...NIET_BEWAREN,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': DOWNLOAD_CSP,
}

// Node's web stream is the one of the DOM types, which TypeScript describes in another way.
const toBody = (inhoud: Readable) => Readable.toWeb(inhoud) as ReadableStream<Uint8Array>

/** The document as a download. No Content-Length: registers are known to state a wrong size, and a browser would cut the file off there. */
export const stuurDocument = ({ bestandsnaam, formaat, inhoud }: DocumentInhoud): Response =>
  new Response(toBody(inhoud), {
    headers: {
      ...AFGESLOTEN,
      'Content-Type': veiligMediatype(formaat),
      'Content-Disposition': contentDisposition(bestandsnaam, { type: 'attachment' }),
    },
  })

/** To the page that says why a document of one's own cannot be given now. */
export const naarUitleg = (adres: string): Response =>
  new Response(null, { status: 303, headers: { Location: adres, ...NIET_BEWAREN } })

/** A 404; a browser that was on its way to a page goes to the one that says so, as it cannot be rendered here. */
export const documentNietGevonden = (request: Request): Response =>
  request.headers.get('sec-fetch-dest') === 'document'
    ? naarUitleg('/niet-gevonden')
    : new Response(null, { status: 404, headers: NIET_BEWAREN })
