import { z } from 'zod'
import { documentNietGevonden, naarUitleg, stuurDocument } from '@/app/(portaal)/document-antwoord'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { openDocument } from '@/lib/services/zaken/open-document'
import { zaakParamsSchema } from '../../load-zaak'

const paramsSchema = zaakParamsSchema.extend({ document: z.uuid() })
type Context = Readonly<{ params: Promise<z.input<typeof paramsSchema>> }>

/** Streams one document of the visitor's own zaak; anything else answers 404, whatever the reason. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const identiteit = await requireIdentiteit()
  const parsed = paramsSchema.safeParse(await params)
  if (!parsed.success) return documentNietGevonden(request)
  const { document: documentUuid, ...zaak } = parsed.data
  try {
    const document = await openDocument(identiteit, zaak, documentUuid)
    return document ? stuurDocument(document) : documentNietGevonden(request)
  } catch (error) {
    // The zaak is the visitor's, so it may be told what is wrong: the bytes are gone, or cannot be fetched now.
    if (!(error instanceof AppError)) throw error
    const reden = error.code === 'niet-gevonden' ? 'weg' : 'storing'
    return naarUitleg(`${zaakUrl(zaak)}/documenten/niet-beschikbaar?reden=${reden}`)
  }
}
