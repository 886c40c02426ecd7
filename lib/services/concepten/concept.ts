import 'server-only'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { deleteConcept, findConcept, upsertConcept } from '@/db/queries/profiel/formulierconcepten'
import { wieVan } from '@/lib/audit/wie-van'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit } from '@/lib/domain/identiteit'

const CONTEXT = 'formulierconcepten.inhoud_versleuteld'
const MAX_TEKENS = 100_000

const veldenSchema = z.record(z.string().max(200), z.array(z.string()))
/** Typed values by field name; files are never in it. */
export type ConceptVelden = z.infer<typeof veldenSchema>

/** Who types for somebody else has drafts apart: the other does not see them, nor they the other's. */
function sleutelVan(identiteit: Identiteit, formulier: string) {
  const wie = wieVan(identiteit)
  const namens = wie.soort === 'identiteit' ? wie.namensId : undefined
  return { houder: namens ? `${wie.id}:${namens}` : wie.id, formulier }
}

/** Keeps what the visitor typed into the form of this page. More than 100 000 characters is not kept. */
export async function saveConcept(
  identiteit: Identiteit,
  formulier: string,
  velden: ConceptVelden,
): Promise<void> {
  const inhoud = JSON.stringify(velden)
  if (inhoud.length > MAX_TEKENS) return
  await upsertConcept(getDb(), {
    ...sleutelVan(identiteit, formulier),
    inhoudVersleuteld: encrypt(getSleutelbos(), inhoud, CONTEXT),
    gewijzigdOp: new Date(),
  })
}

/** What the visitor typed before, or null. Nobody else's is found: the key is the identity. */
export async function getConcept(identiteit: Identiteit, formulier: string): Promise<ConceptVelden | null> {
  const inhoud = await findConcept(getDb(), sleutelVan(identiteit, formulier))
  return inhoud ? veldenSchema.parse(JSON.parse(decrypt(getSleutelbos(), inhoud, CONTEXT))) : null
}

/** Forgets what was typed: it was sent, or the visitor gave it up. */
export async function dropConcept(identiteit: Identiteit, formulier: string): Promise<void> {
  await deleteConcept(getDb(), sleutelVan(identiteit, formulier))
}
