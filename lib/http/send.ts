import 'server-only'
import { Readable } from 'node:stream'
import { wrap } from 'cockatiel'
import { type Dispatcher, request } from 'undici'
import { AppError } from '@/lib/errors/app-error'
import { getLogger } from '@/lib/observability/logger'
import { nextTraceparent } from '@/lib/observability/trace'
import type { Bron, BronVerzoek } from './bron'
import { getBronToestand } from './bron-toestand'
import { Storing } from './storing'

type Ontvangst<T> = { status: number; headers: Readonly<Record<string, string | undefined>>; inhoud: T }

/**
 * One outgoing call under the source's cap, breaker, retry and time limit; follows no redirect. `read` turns the body
 * into the result while the slot and the deadline still hold.
 * Throws AppError `bron-onbereikbaar` when no answer came, `bron-contract` when the URL is not the source's own.
 */
export async function send<T>(
  bron: Bron,
  verzoek: BronVerzoek,
  baan: 'json' | 'stream',
  read: (antwoord: Dispatcher.ResponseData) => Promise<T>,
): Promise<Ontvangst<T>> {
  const url = new URL(verzoek.url)
  if (!bron.origins.includes(url.origin)) {
    throw new AppError('bron-contract', `${bron.naam} verwees naar een onbekend adres.`, { bron: bron.id })
  }
  const toestand = getBronToestand(bron)
  const { agent, bulkhead } = toestand[baan]
  const policy = verzoek.alleenLezen ? wrap(toestand.retry, toestand.breaker) : toestand.breaker
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), verzoek.timeoutMs ?? bron.timeoutMs)
  const start = performance.now()
  try {
    const antwoord = await bulkhead.execute(() =>
      policy.execute(() => tryOnce(verzoek, url, agent, limit.signal, read)),
    )
    logCall(bron, verzoek, url, start, antwoord.status)
    return antwoord
  } catch (error) {
    if (error instanceof AppError) throw error
    logCall(bron, verzoek, url, start, error instanceof Storing ? error.soort : 'niet-geprobeerd')
    throw new AppError('bron-onbereikbaar', `${bron.naam} is nu niet bereikbaar.`, {
      cause: error,
      bron: bron.id,
    })
  } finally {
    clearTimeout(timer)
  }
}

async function tryOnce<T>(
  verzoek: BronVerzoek,
  url: URL,
  dispatcher: Dispatcher,
  limit: AbortSignal,
  read: (antwoord: Dispatcher.ResponseData) => Promise<T>,
): Promise<Ontvangst<T>> {
  try {
    const antwoord = await request(url, {
      dispatcher,
      method: verzoek.methode,
      headers: {
        accept: 'application/json',
        ...contentHeaders(verzoek),
        traceparent: nextTraceparent(),
        ...verzoek.headers,
      },
      body: bodyOf(verzoek),
      signal: verzoek.signal ? AbortSignal.any([limit, verzoek.signal]) : limit,
    })
    return {
      status: antwoord.statusCode,
      headers: firstValues(antwoord.headers),
      inhoud: await read(antwoord),
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (limit.aborted) throw new Storing('timeout', error)
    throw new Storing(verzoek.signal?.aborted ? 'afgebroken' : 'verbinding', error)
  }
}

function contentHeaders({ body, stroom }: BronVerzoek): Record<string, string> {
  if (stroom) return { 'content-type': stroom.mediatype, 'content-length': `${stroom.lengte}` }
  return body === undefined ? {} : { 'content-type': 'application/json' }
}

function bodyOf({ body, stroom }: BronVerzoek): Readable | string | null {
  if (stroom) return Readable.from(stroom.maak(), { objectMode: false })
  return body === undefined ? null : JSON.stringify(body)
}

function firstValues(
  headers: Record<string, string | string[] | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}

/** The query is left out: a register that only searches with GET has a BSN in it. */
function logCall(
  bron: Bron,
  { methode, logPad }: BronVerzoek,
  url: URL,
  start: number,
  uitkomst: number | string,
): void {
  const failed = typeof uitkomst === 'string' || uitkomst >= 500
  getLogger()[failed ? 'warn' : 'debug']('bron-aangeroepen', {
    bron: bron.id,
    methode,
    pad: logPad ?? url.pathname,
    status: uitkomst,
    duurMs: Math.round(performance.now() - start),
  })
}
