import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { DOWNLOAD_CSP } from '@/lib/security/content-security-policy'
import { type DocumentInhoud, openDocument } from '@/lib/services/zaken/open-document'
import { zaakParamsSchema } from '../../load-zaak'
import { veiligMediatype } from './veilig-mediatype'

const paramsSchema = zaakParamsSchema.extend({ document: z.uuid() })
type Context = Readonly<{ params: Promise<z.input<typeof paramsSchema>> }>

/** Streams one document of the visitor's own zaak; anything else answers 404, whatever the reason. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const identiteit = await requireIdentiteit()
  const parsed = paramsSchema.safeParse(await params)
  if (!parsed.success) return nietGevonden()
  const { document: documentUuid, ...zaak } = parsed.data
  try {
    const document = await openDocument(identiteit, zaak, documentUuid)
    return document ? stuurDocument(document) : nietGevonden()
  } catch (error) {
    // The zaak is the visitor's, so it may be told what is wrong: the bytes are gone, or cannot be fetched now.
    if (!(error instanceof AppError)) throw error
    const reden = error.code === 'niet-gevonden' ? 'weg' : 'storing'
    return new Response(null, {
      status: 303,
      headers: { Location: `${zaakUrl(zaak)}/documenten/niet-beschikbaar?reden=${reden}`, ...NIET_BEWAREN },
    })
  }
}

const NIET_BEWAREN = { 'Cache-Control': 'private, no-store' }
/** A document may hold anything: never rendered by the browser, and without rights if it is after all. */
const AFGESLOTEN = {
  ...NIET_BEWAREN,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': DOWNLOAD_CSP,
}

// Node's web stream is the one of the DOM types, which TypeScript describes in another way.
const toBody = (inhoud: Readable) => Readable.toWeb(inhoud) as ReadableStream<Uint8Array>

// No Content-Length: registers are known to state a wrong size, and a browser would cut the file off there.
const stuurDocument = ({ bestandsnaam, formaat, inhoud }: DocumentInhoud) =>
  new Response(toBody(inhoud), {
    headers: {
      ...AFGESLOTEN,
      'Content-Type': veiligMediatype(formaat),
      'Content-Disposition': contentDisposition(bestandsnaam, { type: 'attachment' }),
    },
  })

/** Plain on purpose: a route handler cannot render the 404 page. */
async function nietGevonden(): Promise<Response> {
  const titel = (await getTranslations('zaak.document'))('nietGevonden')
  const zaken = (await getTranslations('fout.nietGevonden'))('zaken')
  const html = `<!doctype html><html lang="${await getLocale()}"><meta charset="utf-8"><title>${titel}</title>
<h1>${titel}</h1><p><a href="/zaken">${zaken}</a></p></html>`
  return new Response(html, {
    status: 404,
    headers: { ...AFGESLOTEN, 'Content-Type': 'text/html; charset=utf-8' },
  })
}
