import 'server-only'
import type { Dispatcher } from 'undici'
import { AppError } from '@/lib/errors/app-error'
import type { Bron, BronAntwoord, BronVerzoek } from './bron'
import { send } from './send'

const MAX_BYTES = 10_000_000

/**
 * Calls a source and reads its JSON, at most 10 MB. Any status comes back as an answer; `parseJson` judges it.
 * Throws AppError `bron-onbereikbaar` (no answer) or `bron-contract` (foreign URL, too large, no JSON on a 2xx).
 */
export async function requestJson(bron: Bron, verzoek: BronVerzoek): Promise<BronAntwoord> {
  const { status, headers, inhoud } = await send(bron, verzoek, 'json', (antwoord) =>
    readCapped(bron, antwoord),
  )
  return { status, headers, body: toJson(bron, status, inhoud) }
}

async function readCapped(bron: Bron, { body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BYTES)
      throw new AppError('bron-contract', `${bron.naam} gaf een te groot antwoord.`, { bron: bron.id })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size).toString('utf8')
}

function toJson(bron: Bron, status: number, text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    if (status >= 400) return undefined
    // The parser's own message quotes the text, so it is not kept as the cause.
    throw new AppError('bron-contract', `${bron.naam} gaf geen leesbaar antwoord.`, { bron: bron.id })
  }
}
