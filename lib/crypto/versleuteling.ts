import 'server-only'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { getConfig, readGeheim } from '@/lib/env/load-config'

/**
 * Named 256-bit keys; the first encrypts, every one of them still decrypts. They are key objects, as Node looks at bytes anew
 * for each value, which costs more than decrypting it.
 */
export type Sleutelbos = readonly { id: string; sleutel: KeyObject }[]

/**
 * Encrypts with AES-256-GCM. The answer reads `<key id>.<iv>.<tag>.<ciphertext>` (base64url parts).
 * `context` is authenticated but not stored: a value moved to another table or column does not decrypt.
 */
export function encrypt(sleutelbos: Sleutelbos, plain: string, context: string): string {
  return encryptWith(sleutelbos, randomBytes(12), plain, context)
}

/**
 * As `encrypt`, but the same text under the same key and context gives the same answer: for what is searched on. The iv
 * follows from the text by a key of its own, so that it never serves for two texts.
 */
export function encryptGelijk(
  sleutelbos: Sleutelbos,
  zoeksleutel: KeyObject,
  plain: string,
  context: string,
): string {
  const iv = createHmac('sha256', zoeksleutel).update(`iv:${context}:${plain}`).digest().subarray(0, 12)
  return encryptWith(sleutelbos, iv, plain, context)
}

function encryptWith(sleutelbos: Sleutelbos, iv: Buffer, plain: string, context: string): string {
  const key = sleutelbos[0]
  if (!key) throw new Error('De sleutelbos is leeg.')
  const cipher = createCipheriv('aes-256-gcm', key.sleutel, iv).setAAD(Buffer.from(context))
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [key.id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join('.')
}

/** Reverses `encrypt`. Throws when the key is unknown, or the value or its context was tampered with. */
export function decrypt(sleutelbos: Sleutelbos, encrypted: string, context: string): string {
  const [id, iv, tag, data] = encrypted.split('.')
  const key = sleutelbos.find((candidate) => candidate.id === id)
  if (!key || iv === undefined || tag === undefined || data === undefined)
    throw new Error('Onbekende sleutel of vorm.')
  const decipher = createDecipheriv('aes-256-gcm', key.sleutel, Buffer.from(iv, 'base64url'))
  decipher.setAAD(Buffer.from(context)).setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(data, 'base64url', 'utf8') + decipher.final('utf8')
}

/**
 * Look-up hash of an identifying number: HMAC-SHA-256, hex. `soort` keeps a BSN and an RSIN of the same digits apart.
 * A plain hash would not do: all BSNs can be tried in seconds.
 */
export function hashVoorZoeken(zoeksleutel: KeyObject, soort: string, waarde: string): string {
  return createHmac('sha256', zoeksleutel).update(`${soort}:${waarde}`).digest('hex')
}

/** The key ring of this installation, from the configuration. Throws when a key is not 32 bytes of base64. */
export function getSleutelbos(): Sleutelbos {
  return readSleutels().sleutelbos
}

/** The key for `hashVoorZoeken`, from the configuration. */
export function getZoeksleutel(): KeyObject {
  return readSleutels().zoeksleutel
}

let sleutels: { sleutelbos: Sleutelbos; zoeksleutel: KeyObject } | undefined

/** Once a process, as the configuration itself: a page opens dozens of values, and a key may rest in a file. */
function readSleutels() {
  const { versleuteling, zoeksleutel } = getConfig().beveiliging
  sleutels ??= {
    sleutelbos: versleuteling.map(({ id, sleutel }) => ({ id, sleutel: readKey(readGeheim(sleutel), id) })),
    zoeksleutel: readKey(readGeheim(zoeksleutel), 'zoeksleutel'),
  }
  return sleutels
}

function readKey(base64: string, id: string): KeyObject {
  const key = Buffer.from(base64, 'base64')
  if (key.length !== 32)
    throw new Error(`Sleutel ${id} is geen 32 bytes base64 (maak er een met: openssl rand -base64 32).`)
  return createSecretKey(key)
}
