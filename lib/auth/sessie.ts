import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '@/db/client'
import {
  deleteSessie,
  findSessie,
  replaceSessie,
  touchSessie,
  updateSessieIdentiteit,
} from '@/db/queries/sessies'
import { decrypt, encrypt, type Sleutelbos } from '@/lib/crypto/versleuteling'
import { type Identiteit, type Inlogmiddel, identiteitSchema } from '@/lib/domain/identiteit'
import {
  ABSOLUTE_DUUR_MS,
  BIJWERKEN_NA_MS,
  INACTIVITEIT_MS,
  isSessieGeldig,
  mustTouch,
} from '@/lib/domain/sessieduur'
import { hashProviderSessie } from './provider-sessie'

export type Sessie = {
  /** Who logged in. */
  identiteit: Identiteit
  /** Id of the customer that the visitor chose to act for; whether they may is asked on every request. */
  namens: string | undefined
  middel: Inlogmiddel
  niveau: string
  /** When it ends if nothing more is asked. */
  inactiefOp: Date
  /** When it ends whatever is asked. */
  verlooptOp: Date
}

export type Login = Pick<Sessie, 'identiteit' | 'middel' | 'niveau'> & {
  idToken?: string | undefined
  /** The `sid` and `sub` of the token, by which the provider may end this session itself; without them only we can. */
  provider?: { sid?: unknown; sub?: unknown } | undefined
}

/** Where sessions are kept; passed in, so that a test brings its own database, keys and clock. */
export type SessieOpslag = { db: Database; sleutelbos: Sleutelbos; nu: Date }

const IDENTITEIT = 'sessies.identiteit'
const ID_TOKEN = 'sessies.id_token'

/** Starts a session under a new id and ends the one with `vorigId`. Gives the opaque id for the cookie: 256 bits, base64url. */
export async function startSessie(
  { db, sleutelbos, nu }: SessieOpslag,
  login: Login,
  vorigId?: string,
): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  const row = {
    sessieHash: hashSessieId(id),
    identiteit: encrypt(sleutelbos, JSON.stringify(login.identiteit), IDENTITEIT),
    middel: login.middel,
    niveau: login.niveau,
    idToken: login.idToken ? encrypt(sleutelbos, login.idToken, ID_TOKEN) : null,
    ...hashProviderSessie(login.middel, login.provider ?? {}),
    aangemaaktOp: nu,
    laatstActiefOp: nu,
    verlooptOp: new Date(nu.getTime() + ABSOLUTE_DUUR_MS[login.middel]),
  }
  await replaceSessie(db, row, vorigId && hashSessieId(vorigId))
  return id
}

/** The session behind a cookie, or null when it ended or cannot be read (a key that is gone, a row that was tampered with). A visitor's own request prolongs it, one in the background never. */
export async function resolveSessie(
  { db, sleutelbos, nu }: SessieOpslag,
  id: string,
  { achtergrond }: { achtergrond: boolean },
): Promise<Sessie | null> {
  const row = await findSessie(db, hashSessieId(id))
  if (!row || !isSessieGeldig(row, nu)) return null
  const inhoud = readInhoud(sleutelbos, row.identiteit)
  if (!inhoud) return null

  const touch = !achtergrond && mustTouch(row, nu)
  if (touch)
    await touchSessie(db, row.sessieHash, {
      nu,
      nietVoor: ago(nu, INACTIVITEIT_MS),
      nietNa: ago(nu, BIJWERKEN_NA_MS),
    })
  const laatstActief = touch ? nu : row.laatstActiefOp
  return {
    ...inhoud,
    middel: row.middel,
    niveau: row.niveau,
    inactiefOp: ago(laatstActief, -INACTIVITEIT_MS),
    verlooptOp: row.verlooptOp,
  }
}

/**
 * Makes a running session act as another identiteit, for example one branch of the company, or for the customer
 * `namens`; without that for nobody else. Moves no clock.
 */
export async function changeSessieIdentiteit(
  { db, sleutelbos }: SessieOpslag,
  id: string,
  identiteit: Identiteit,
  namens?: string,
): Promise<void> {
  const encrypted = encrypt(sleutelbos, JSON.stringify({ ...identiteit, namens }), IDENTITEIT)
  await updateSessieIdentiteit(db, hashSessieId(id), encrypted)
}

/** Ends a session; the next request with its id is a stranger's. Gives what the provider's logout needs, null when it had ended. */
export async function endSessie(
  { db, sleutelbos }: SessieOpslag,
  id: string,
): Promise<{ middel: Inlogmiddel; idToken: string | undefined } | null> {
  const row = await deleteSessie(db, hashSessieId(id))
  return row
    ? { middel: row.middel, idToken: row.idToken ? decrypt(sleutelbos, row.idToken, ID_TOKEN) : undefined }
    : null
}

const namensSchema = z.object({ namens: z.guid().optional() })

function readInhoud(
  sleutelbos: Sleutelbos,
  encrypted: string,
): Pick<Sessie, 'identiteit' | 'namens'> | undefined {
  try {
    const inhoud: unknown = JSON.parse(decrypt(sleutelbos, encrypted, IDENTITEIT))
    return { identiteit: identiteitSchema.parse(inhoud), namens: namensSchema.parse(inhoud).namens }
  } catch {
    return undefined
  }
}

/** How a session id rests in the database: who reads the table cannot take a session over. */
export const hashSessieId = (id: string) => createHash('sha256').update(id).digest('hex')
const ago = (moment: Date, ms: number) => new Date(moment.getTime() - ms)
