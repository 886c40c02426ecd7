import { gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import zaken from '@/messages/nl/zaken.json'

/** One connection that is kept, and compressed answers: as a browser has them. */
const agent = new Agent({ connections: 1 })
const BROWSER = { accept: 'text/html', 'accept-encoding': 'gzip' }

/** Fetches a page. Gives the milliseconds to its last byte. Throws when it is not there, or a register's part is not. */
export async function bezoek(url: string, cookie: string): Promise<number> {
  const start = performance.now()
  const answer = await request(url, { dispatcher: agent, headers: { cookie, ...BROWSER } })
  const body = Buffer.from(await answer.body.arrayBuffer())
  const duur = performance.now() - start
  if (answer.statusCode !== 200) throw new Error(`${new URL(url).pathname} gaf ${answer.statusCode}.`)
  const html = gunzipSync(body).toString('utf8')
  if ([zaken.storing.titel, zaken.onbereikbaar.opnieuw].some((text) => html.includes(text)))
    throw new Error(`Op ${new URL(url).pathname} ontbreken zaken.`)
  return duur
}

/** What a visitor sees of a page that streams: its frame, so more than a byte of header. */
const KADER_BYTES = 1_000

/** Milliseconds until the frame of the page has come; the rest is not waited for. */
export async function bezoekKader(url: string, cookie: string): Promise<number> {
  const start = performance.now()
  const answer = await request(url, { headers: { cookie, ...BROWSER } })
  let bytes = 0
  for await (const chunk of answer.body) {
    bytes += chunk.length
    if (bytes >= KADER_BYTES) return performance.now() - start
  }
  throw new Error(`${new URL(url).pathname} bleef onder ${KADER_BYTES} bytes.`)
}
