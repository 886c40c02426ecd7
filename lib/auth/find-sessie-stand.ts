import 'server-only'
import { getDb } from '@/db/client'
import { findSessie, type SessieRij } from '@/db/queries/sessies'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { type Identiteit, type Inlogmiddel, identiteitSchema } from '@/lib/domain/identiteit'
import { INACTIVITEIT_MS, isSessieGeldig } from '@/lib/domain/sessieduur'
import { SESSIE_CONTEXT } from './open-sessie'
import { hashSessieId } from './sessie-cookie'

export type Sessie = {
  hash: string
  identiteit: Identiteit
  middel: Inlogmiddel
  niveau: string
  laatstActiefOp: Date
  /** When the session ends without another request; never later than its absolute end. */
  verlooptOp: Date
}

/** `geen`: never logged in here. `verlopen`: there was a session, and it is over. */
export type SessieStand = { soort: 'geen' } | { soort: 'verlopen' } | { soort: 'geldig'; sessie: Sessie }

/** The session behind the id in the cookie, at `nu`. Fails closed: what does not decrypt or parse is no session. */
export async function findSessieStand(id: string | undefined, nu = new Date()): Promise<SessieStand> {
  if (!id) return { soort: 'geen' }
  const row = await findSessie(getDb(), hashSessieId(id))
  if (!row || !isSessieGeldig(row, nu)) return { soort: 'verlopen' }
  const identiteit = readIdentiteit(row)
  return identiteit ? { soort: 'geldig', sessie: toSessie(row, identiteit) } : { soort: 'verlopen' }
}

function toSessie(row: SessieRij, identiteit: Identiteit): Sessie {
  const inactief = row.laatstActiefOp.getTime() + INACTIVITEIT_MS
  return {
    hash: row.sessieHash,
    identiteit,
    middel: row.middel,
    niveau: row.niveau,
    laatstActiefOp: row.laatstActiefOp,
    verlooptOp: new Date(Math.min(inactief, row.verlooptOp.getTime())),
  }
}

function readIdentiteit(row: SessieRij): Identiteit | undefined {
  try {
    const plain = decrypt(getSleutelbos(), row.identiteit, SESSIE_CONTEXT.identiteit)
    return identiteitSchema.safeParse(JSON.parse(plain)).data
  } catch {
    return undefined
  }
}
