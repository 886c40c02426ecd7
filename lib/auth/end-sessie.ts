import 'server-only'
import { getDb } from '@/db/client'
import { deleteSessie } from '@/db/queries/sessies'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { SESSIE_CONTEXT } from './open-sessie'
import { hashSessieId } from './sessie-cookie'

/** Ends the session on the server, on every replica at once. Gives where it came from, null when there was none. */
export async function endSessie(
  id: string | undefined,
): Promise<{ middel: Inlogmiddel; idToken: string | null } | null> {
  const row = id ? await deleteSessie(getDb(), hashSessieId(id)) : undefined
  if (!row) return null
  const idToken = row.idToken && decrypt(getSleutelbos(), row.idToken, SESSIE_CONTEXT.idToken)
  return { middel: row.middel, idToken }
}
