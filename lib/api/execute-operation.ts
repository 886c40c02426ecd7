import 'server-only'
import { z } from 'zod'
import type { Database, Executor } from '@/db/client'
import { isProductieBuild } from '@/lib/env/process-env'
import { AppError } from '@/lib/errors/app-error'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { scrubBsn } from '@/lib/observability/scrub-bsn'
import { demandJsonAccepted } from './accept'
import { authenticate, type Consumer } from './authenticate'
import {
  claimKey,
  type IdempotencyClaim,
  readIdempotencyKey,
  type StoredAnswer,
  storeAnswer,
} from './idempotency'
import { parseWith } from './invalid-params'
import { type Definitie, isWrite, scopeOf } from './operatie'
import { ApiProblem } from './problem'
import { consumeRate } from './rate-limit'
import { readJsonBody } from './read-body'
import { readQuery } from './read-query'

export type Call = {
  definitie: Definitie
  request: Request
  params: Record<string, string | string[] | undefined>
  correlatieId: string
}
type Input = { params: unknown; query: Record<string, unknown>; body: unknown; bodyText: string }

/**
 * One call from header to answer: who asks, may they, is it well-formed, then the handler. A write, its audit lines and
 * the answer for a repeat are one transaction. Everything that is refused is thrown.
 */
export async function executeOperation(db: Database, call: Call): Promise<StoredAnswer> {
  const { definitie, request } = call
  demandJsonAccepted(request.headers, definitie.operatie.mediatype)
  const consumer = await authenticate(db, definitie.api, request.headers)
  await consumeRate(consumer)
  demandScope(consumer, scopeOf(definitie))
  const input = await readInput(call)
  if (!isWrite(definitie)) return answer(call, db, consumer, input)
  const sleutel = definitie.methode === 'POST' ? readIdempotencyKey(request.headers) : null
  return db.transaction((tx) => {
    if (sleutel === null) return answer(call, tx, consumer, input)
    const operatie = `${definitie.methode} ${new URL(request.url).pathname}`
    return answerOnce(tx, { consumerId: consumer.id, sleutel, operatie, body: input.bodyText }, () =>
      answer(call, tx, consumer, input),
    )
  })
}

async function answerOnce(
  tx: Executor,
  claim: IdempotencyClaim,
  make: () => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const earlier = await claimKey(tx, claim)
  if (earlier) return earlier
  const made = await make()
  await storeAnswer(tx, claim, made)
  return made
}

async function answer(call: Call, db: Executor, consumer: Consumer, input: Input): Promise<StoredAnswer> {
  const { operatie } = call.definitie
  const result = await operatie.handler({
    params: input.params,
    query: input.query,
    body: input.body,
    handeling: {
      db,
      wie: { soort: 'consumer', id: consumer.id },
      correlatieId: call.correlatieId,
      toelichting: readToelichting(call.request.headers),
    },
    consumer,
    url: new URL(call.request.url),
    verwachteVersie: readIfMatch(call.request.headers),
  })
  if (!isProductieBuild()) operatie.antwoord.parse(result.body)
  const text = JSON.stringify(result.body) ?? ''
  return { status: result.status ?? operatie.status ?? 200, headers: result.headers ?? {}, text }
}

function demandScope(consumer: Consumer, scope: string): void {
  if (consumer.scopes.includes(scope)) return
  throw new ApiProblem('niet-toegestaan', `Hiervoor is de scope ${scope} nodig.`)
}

/** Parses query and body and reports the problems of both at once. A path that cannot exist is simply not found. */
async function readInput({ definitie: { operatie }, request, params }: Call): Promise<Input> {
  const path = parseWith(operatie.params ?? z.unknown(), params)
  if (!path.ok) throw new AppError('niet-gevonden', 'Dit bestaat niet.')
  const problems: InvalidParam[] = []
  const query = readQuery(operatie.query ?? z.object({}), new URL(request.url).searchParams)
  if (!query.ok) problems.push(...query.problems)
  const raw = operatie.body ? await readJsonBody(request, operatie.mediatype) : { text: '', json: undefined }
  const body = operatie.body ? parseWith(operatie.body, raw.json) : { ok: true as const, value: undefined }
  if (!body.ok) problems.push(...body.problems)
  if (!query.ok || !body.ok) throw new OngeldigeInvoer(problems)
  return { params: path.value, query: query.value, body: body.value, bodyText: raw.text }
}

/** `"3"` demands version 3; what is not a version of ours matches nothing (RFC 9110 §13.1.1). */
function readIfMatch(headers: Headers): number | undefined {
  const header = headers.get('if-match')
  if (header === null || header === '*') return undefined
  return Number(/^"(\d{1,9})"$/.exec(header)?.[1] ?? -1)
}

/** Why the caller asks, from `X-Audit-Toelichting` (ZGW); a person reads it, so it is short and holds no number of a person. */
function readToelichting(headers: Headers): string | null {
  return scrubBsn(headers.get('x-audit-toelichting')?.trim().slice(0, 200) ?? '') || null
}
