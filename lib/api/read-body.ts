import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { ApiProblem } from './problem'

/** Bytes of a JSON body; attachments do not travel through these APIs. */
const MAX_BYTES = 1_000_000

/** The raw text and the parsed JSON of a body. Throws 415, 413 or 400; a byte over the limit is never buffered. */
export async function readJsonBody(
  request: Request,
  mediatype = 'application/json',
): Promise<{ text: string; json: unknown }> {
  const [given] = (request.headers.get('content-type') ?? '').split(';')
  if (given?.trim().toLowerCase() !== mediatype) {
    throw new ApiProblem('mediatype-onbekend', `Stuur de body als ${mediatype}.`, { Accept: mediatype })
  }
  const text = await readText(request)
  return { text, json: parseJson(text) }
}

async function readText(request: Request): Promise<string> {
  const tooBig = () => new ApiProblem('te-groot', `De body is groter dan ${MAX_BYTES} bytes.`)
  if (Number(request.headers.get('content-length')) > MAX_BYTES) throw tooBig()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > MAX_BYTES) throw tooBig()
    chunks.push(part.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw invalidBody('De body is geen geldige UTF-8.')
  }
}

function parseJson(text: string): unknown {
  let unstorable = false
  let json: unknown
  try {
    json = JSON.parse(text, (key, value: unknown) => {
      unstorable ||= !isStorable(key) || (typeof value === 'string' && !isStorable(value))
      return value
    })
  } catch {
    throw invalidBody('De body is geen geldige JSON.')
  }
  if (unstorable) throw invalidBody('De body bevat tekens die geen tekst zijn (NUL of een los surrogaat).')
  return json
}

/** PostgreSQL stores no NUL and no lone surrogate; refused at the edge they never become a 500. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

const invalidBody = (reason: string) => new OngeldigeInvoer([{ name: '', code: 'invalid', reason }])
