import 'server-only'
import { getDb } from '@/db/client'
import { replaceSessie } from '@/db/queries/sessies'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit, Inlogmiddel } from '@/lib/domain/identiteit'
import { ABSOLUTE_DUUR_MS } from '@/lib/domain/sessieduur'
import { hashSessieId, newSessieId } from './sessie-cookie'

/** What the identity and the id_token are bound to: a value copied to another column does not decrypt. */
export const SESSIE_CONTEXT = { identiteit: 'sessies.identiteit', idToken: 'sessies.id_token' } as const

type NieuweSessie = {
  identiteit: Identiteit
  middel: Inlogmiddel
  niveau: string
  /** Only when the provider's logout asks for it. */
  idToken?: string | undefined
  /** Id of the session that this browser still had; it ends here. */
  vorigeId?: string | undefined
}

/** Starts a session and gives its id, for the cookie. Always a new id: what was known before the login is worthless after it. */
export async function openSessie(
  { identiteit, middel, niveau, idToken, vorigeId }: NieuweSessie,
  nu = new Date(),
): Promise<string> {
  const id = newSessieId()
  const sleutelbos = getSleutelbos()
  const row = {
    sessieHash: hashSessieId(id),
    identiteit: encrypt(sleutelbos, JSON.stringify(identiteit), SESSIE_CONTEXT.identiteit),
    middel,
    niveau,
    idToken: idToken ? encrypt(sleutelbos, idToken, SESSIE_CONTEXT.idToken) : null,
    aangemaaktOp: nu,
    laatstActiefOp: nu,
    verlooptOp: new Date(nu.getTime() + ABSOLUTE_DUUR_MS[middel]),
  }
  await replaceSessie(getDb(), row, vorigeId && hashSessieId(vorigeId))
  return id
}
