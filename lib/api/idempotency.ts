import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { idempotentieSleutels } from '@/db/schema'
import { decrypt, encrypt, getSleutelbos, getZoeksleutel, hashVoorZoeken } from '@/lib/crypto/versleuteling'
import { AppError } from '@/lib/errors/app-error'
import { ApiProblem } from './problem'

export type StoredAnswer = { status: number; headers: Record<string, string>; text: string }
export type IdempotencyClaim = { consumerId: string; sleutel: string; operatie: string; body: string }

/** Where a stored answer rests; also its context for decryption. */
const CONTEXT = 'idempotentie_sleutels.antwoord_versleuteld'

/** The key of an Idempotency-Key header, or null. Throws 400 when it is not 1–255 printable ASCII characters. */
export function readIdempotencyKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key')
  if (key !== null && !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ApiProblem('ongeldige-invoer', 'Idempotency-Key heeft 1 tot 255 zichtbare ASCII-tekens.')
  }
  return key
}

/**
 * Claims the key in the transaction of the change. Null: go on, and `storeAnswer` before the commit. Otherwise the answer
 * that was given before. A second caller waits here until the first commits or rolls back. Throws `conflict` for another body.
 */
export async function claimKey(tx: Executor, claim: IdempotencyClaim): Promise<StoredAnswer | null> {
  const { consumerId, sleutel, operatie } = claim
  const bodyHash = hashVoorZoeken(getZoeksleutel(), 'idempotentie', claim.body)
  const claimed = await tx
    .insert(idempotentieSleutels)
    .values({ consumerId, sleutel, operatie, bodyHash })
    .onConflictDoNothing()
    .returning({ sleutel: idempotentieSleutels.sleutel })
  if (claimed.length > 0) return null
  const [row] = await tx.select().from(idempotentieSleutels).where(isRow(claim))
  if (!row || row.status === null || row.antwoordVersleuteld === null)
    throw new Error('Idempotency row without answer.')
  if (row.bodyHash !== bodyHash) {
    throw new AppError('conflict', 'Deze Idempotency-Key is al gebruikt met een andere body.')
  }
  const text = decrypt(getSleutelbos(), row.antwoordVersleuteld, CONTEXT)
  return { status: row.status, headers: row.koppen ?? {}, text }
}

/** Keeps the answer for a repeat. */
export async function storeAnswer(
  tx: Executor,
  claim: IdempotencyClaim,
  answer: StoredAnswer,
): Promise<void> {
  await tx
    .update(idempotentieSleutels)
    .set({
      status: answer.status,
      koppen: answer.headers,
      antwoordVersleuteld: encrypt(getSleutelbos(), answer.text, CONTEXT),
    })
    .where(isRow(claim))
}

const isRow = ({ consumerId, sleutel, operatie }: IdempotencyClaim) =>
  and(
    eq(idempotentieSleutels.consumerId, consumerId),
    eq(idempotentieSleutels.sleutel, sleutel),
    eq(idempotentieSleutels.operatie, operatie),
  )
