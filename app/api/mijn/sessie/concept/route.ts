import { z } from 'zod'
import { getEigenIdentiteit } from '@/lib/auth/identiteit'
import { isEigenVerzoek } from '@/lib/auth/is-eigen-verzoek'
import { safeTerug } from '@/lib/auth/terug'
import { findBedoelde } from '@/lib/auth/voor-wie'
import { saveConcept } from '@/lib/services/concepten/concept'

const conceptSchema = z.strictObject({
  formulier: z.string().max(500),
  velden: z.record(z.string().max(200), z.array(z.string())),
})
const MAX_BYTES = 250_000

/** Keeps what is typed in a form of ours while its session is about to end. */
export async function POST(request: Request): Promise<Response> {
  if (!isEigenVerzoek(request.headers)) return new Response(null, { status: 403 })
  const eigen = await getEigenIdentiteit()
  if (!eigen) return new Response(null, { status: 401 })
  if (Number(request.headers.get('content-length') ?? MAX_BYTES + 1) > MAX_BYTES)
    return new Response(null, { status: 413 })
  const concept = conceptSchema.safeParse(await request.json().catch(() => null))
  if (!concept.success) return new Response(null, { status: 400 })
  const { formulier, velden } = concept.data
  // Only a page of ours has a form to give it back to.
  if (safeTerug(formulier) === formulier) {
    // Of for whom the form was opened, who may be another than for whom the visitor acts now.
    const bedoeld = await findBedoelde(eigen, velden.voor?.[0] ?? null)
    if (bedoeld) await saveConcept(bedoeld.identiteit, formulier, velden)
  }
  return new Response(null, { status: 204 })
}
