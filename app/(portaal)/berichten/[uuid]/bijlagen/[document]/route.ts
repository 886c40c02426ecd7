import { z } from 'zod'
import { documentNietGevonden, naarUitleg, stuurDocument } from '@/app/(portaal)/document-antwoord'
import { berichtUrl } from '@/components/berichten/berichten-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { openBijlage } from '@/lib/services/berichten/open-bijlage'

const paramsSchema = z.object({ uuid: z.string().max(100), document: z.guid() })
type Context = Readonly<{ params: Promise<z.input<typeof paramsSchema>> }>

/** Streams one attachment of the visitor's own bericht; anything else answers 404, whatever the reason. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const identiteit = await requireIdentiteit()
  const parsed = paramsSchema.safeParse(await params)
  if (!parsed.success) return documentNietGevonden(request)
  const { uuid, document: documentUuid } = parsed.data
  try {
    const document = await openBijlage(identiteit, uuid, documentUuid)
    return document ? stuurDocument(document) : documentNietGevonden(request)
  } catch (error) {
    // The bericht is the visitor's, so it may be told what is wrong: the bytes are gone, or cannot be fetched now.
    if (!isAppError(error, 'niet-gevonden', 'bron-onbereikbaar', 'bron-contract')) throw error
    const reden = error.code === 'niet-gevonden' ? 'weg' : 'storing'
    return naarUitleg(`${berichtUrl(uuid)}/bijlagen/niet-beschikbaar?reden=${reden}`)
  }
}
