import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Executor } from '@/db/client'
import { findDeel, insertDeel } from '@/db/queries/uploads/bestanden'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'

/** Bytes of a file in one row; the last one is shorter. */
export const DEEL_BYTES = 1_048_576
const SLEUTEL_CONTEXT = 'upload_bestanden.sleutel_versleuteld'
const IV = 12
const TAG = 16

/** A key for one file, as it rests beside it: under the key ring, so that rotating keys leaves the bytes alone. */
export const newBestandssleutel = (): string =>
  encrypt(getSleutelbos(), randomBytes(32).toString('base64'), SLEUTEL_CONTEXT)

const openSleutel = (verzegeld: string): Buffer =>
  Buffer.from(decrypt(getSleutelbos(), verzegeld, SLEUTEL_CONTEXT), 'base64')

type Bestand = { id: string; sleutelVersleuteld: string }
/** Binds a part to its place: parts cannot be exchanged. */
const plaats = (id: string, nummer: number) => Buffer.from(`${id}:${nummer}`)

/** Encrypts one part (AES-256-GCM) and keeps it. */
export async function storeDeel(
  db: Executor,
  bestand: Bestand,
  nummer: number,
  inhoud: Buffer,
): Promise<void> {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', openSleutel(bestand.sleutelVersleuteld), iv)
  cipher.setAAD(plaats(bestand.id, nummer))
  const data = Buffer.concat([cipher.update(inhoud), cipher.final()])
  await insertDeel(db, bestand.id, nummer, Buffer.concat([iv, cipher.getAuthTag(), data]))
}

/** The bytes from `van` up to `tot`, one part in memory at a time. Throws when a part is gone or was changed. */
export async function* readBytes(
  db: Executor,
  bestand: Bestand,
  van: number,
  tot: number,
): AsyncGenerator<Buffer> {
  const sleutel = openSleutel(bestand.sleutelVersleuteld)
  for (let positie = van; positie < tot; ) {
    const nummer = Math.floor(positie / DEEL_BYTES)
    const deel = await findDeel(db, bestand.id, nummer)
    if (!deel) throw new Error(`Deel ${nummer} van bestand ${bestand.id} is er niet meer.`)
    const decipher = createDecipheriv('aes-256-gcm', sleutel, deel.subarray(0, IV))
    decipher.setAAD(plaats(bestand.id, nummer)).setAuthTag(deel.subarray(IV, IV + TAG))
    const inhoud = Buffer.concat([decipher.update(deel.subarray(IV + TAG)), decipher.final()])
    const begin = positie - nummer * DEEL_BYTES
    const stuk = inhoud.subarray(begin, begin + tot - positie)
    if (stuk.length === 0) throw new Error(`Bestand ${bestand.id} is korter dan het hoort.`)
    positie += stuk.length
    yield stuk
  }
}
