import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import type { Database, Executor } from '@/db/client'
import { consumerGeheimen, consumers } from '@/db/schema'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { AppError } from '@/lib/errors/app-error'
import { verbs } from './api'
import { GEHEIM_CONTEXT, hashGeheim } from './authenticate'
import { reden } from './reden'

/** How long the previous secret still works after a rotation. */
const OVERLAP = sql`now() + interval '14 days'`
const SCOPE = new RegExp(`^[a-z]+\\.(${verbs.join('|')})$`)

export const newConsumerSchema = z.strictObject({
  clientId: z.string().regex(/^[a-z0-9-]{2,50}$/, 'gebruik 2 tot 50 kleine letters, cijfers en streepjes'),
  naam: z.string().min(1).max(100),
  scopes: z.array(z.string().regex(SCOPE, `een scope is <api>.<${verbs.join('|')}>`)).min(1),
  netwerken: z
    .array(z.string().refine(ipaddr.isValidCIDR, 'een netwerk is een CIDR-reeks zoals 10.0.0.0/8'))
    .default([]),
  limietPerMinuut: z.int().min(1).default(600),
  /** A ZGW-JWT can only be verified with a recoverable secret; a token needs the hash alone. */
  zgwJwt: z.boolean().default(false),
})
export type NewConsumer = z.input<typeof newConsumerSchema>

/** Adds a consumer and gives its first secret: the only time that it is shown. Throws when the client id exists. */
export async function addConsumer(db: Database, input: NewConsumer): Promise<string> {
  const { zgwJwt, ...consumer } = newConsumerSchema.parse(input, { error: reden })
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(consumers)
      .values(consumer)
      .onConflictDoNothing()
      .returning({ id: consumers.id })
    if (!row) throw new AppError('conflict', `De toepassing ${consumer.clientId} bestaat al.`)
    return issueSecret(tx, row.id, zgwJwt)
  })
}

/** Gives a new secret; the newest one so far works on for the overlap, any older one ends now: at most two are live. */
export async function rotateConsumer(db: Database, clientId: string): Promise<string> {
  return db.transaction(async (tx) => {
    const { id } = await demandConsumer(tx, clientId)
    const live = await tx
      .select()
      .from(consumerGeheimen)
      .where(
        and(
          eq(consumerGeheimen.consumerId, id),
          or(isNull(consumerGeheimen.vervaltOp), gt(consumerGeheimen.vervaltOp, sql`now()`)),
        ),
      )
      .orderBy(asc(consumerGeheimen.aangemaaktOp))
    const newest = live.at(-1)
    for (const geheim of live) {
      const vervaltOp = geheim === newest ? OVERLAP : sql`now()`
      await tx.update(consumerGeheimen).set({ vervaltOp }).where(eq(consumerGeheimen.id, geheim.id))
    }
    return issueSecret(tx, id, Boolean(newest?.versleuteld))
  })
}

/** Ends a consumer's access at once. */
export async function revokeConsumer(db: Database, clientId: string): Promise<void> {
  const { id } = await demandConsumer(db, clientId)
  await db.update(consumers).set({ ingetrokkenOp: sql`now()` }).where(eq(consumers.id, id))
}

/** Every consumer, without secrets. */
export async function listConsumers(db: Database) {
  return db.select().from(consumers).orderBy(asc(consumers.clientId))
}

async function demandConsumer(db: Executor, clientId: string) {
  const [row] = await db
    .select()
    .from(consumers)
    .where(and(eq(consumers.clientId, clientId), isNull(consumers.ingetrokkenOp)))
    .for('update')
  if (!row) throw new AppError('niet-gevonden', `Er is geen actieve toepassing ${clientId}.`)
  return row
}

async function issueSecret(tx: Executor, consumerId: string, recoverable: boolean): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const versleuteld = recoverable ? encrypt(getSleutelbos(), secret, GEHEIM_CONTEXT) : null
  await tx.insert(consumerGeheimen).values({ consumerId, hash: hashGeheim(secret), versleuteld })
  return secret
}
