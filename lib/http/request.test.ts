import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Bron, BronVerzoek } from './bron'
import { openStream } from './open-stream'
import { parseJson } from './parse-json'
import { requestJson } from './request-json'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

let count = 0
/** A source that answers with `listener`, under an id of its own so that no breaker is shared. */
async function startBron(
  listener: RequestListener,
  extra: Partial<Bron> = {},
): Promise<{ bron: Bron; url: string }> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  count += 1
  return {
    url,
    bron: {
      id: `bron-${count}`,
      naam: 'Waterdam',
      timeoutMs: 300,
      maxGelijktijdig: 2,
      origins: [url],
      ...extra,
    },
  }
}
const get = (url: string, extra: Partial<BronVerzoek> = {}): BronVerzoek => ({
  methode: 'GET',
  url,
  alleenLezen: true,
  ...extra,
})

describe('requestJson', () => {
  it('gives status, headers and JSON, and passes a traceparent on', async () => {
    const { bron, url } = await startBron((request, response) => {
      response.setHeader('API-version', '1.5.1').end(JSON.stringify({ trace: request.headers.traceparent }))
    })
    const answer = await requestJson(bron, get(`${url}/zaken`))
    expect(answer).toMatchObject({ status: 200, headers: { 'api-version': '1.5.1' } })
    expect(answer.body).toEqual({ trace: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/) })
  })

  it('calls no address outside the configured origins', async () => {
    const { bron } = await startBron((_request, response) => response.end('{}'))
    await expect(requestJson(bron, get('http://169.254.169.254/latest'))).rejects.toMatchObject({
      code: 'bron-contract',
    })
  })

  it('follows no redirect', async () => {
    let calls = 0
    const { bron, url } = await startBron((_request, response) => {
      calls += 1
      response.writeHead(302, { location: '/elders' }).end()
    })
    expect((await requestJson(bron, get(url))).status).toBe(302)
    expect(calls).toBe(1)
  })

  it.each([
    ['a read', true, 2],
    ['anything else', false, 1],
  ])('tries %s after a broken connection in all %#', async (_naam, alleenLezen, expected) => {
    let calls = 0
    const { bron, url } = await startBron((request) => {
      calls += 1
      request.socket.destroy()
    })
    await expect(requestJson(bron, get(url, { alleenLezen }))).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
      bron: bron.id,
    })
    expect(calls).toBe(expected)
  })

  it('gives the answer of the second try', async () => {
    let calls = 0
    const { bron, url } = await startBron((_request, response) => {
      calls += 1
      response.writeHead(calls === 1 ? 503 : 200).end('{"ok":true}')
    })
    expect(await requestJson(bron, get(url))).toMatchObject({ status: 200, body: { ok: true } })
  })

  it('gives up when the time is over, without a second try', async () => {
    let calls = 0
    const { bron, url } = await startBron(() => {
      calls += 1
    })
    await expect(requestJson(bron, get(url))).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    expect(calls).toBe(1)
  })

  it('gives up on a body that does not end', async () => {
    const { bron, url } = await startBron((_request, response) => void response.writeHead(200).write('{'))
    await expect(requestJson(bron, get(url))).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })

  it('stops asking a source that keeps failing', async () => {
    let calls = 0
    const { bron, url } = await startBron((_request, response) => {
      calls += 1
      response.writeHead(500).end()
    })
    for (let call = 0; call < 20; call += 1) await requestJson(bron, get(url)).catch(() => {})
    expect(calls).toBe(8)
    await expect(requestJson(bron, get(url))).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })

  it('keeps asking a source that refuses: a 4xx is an answer', async () => {
    let calls = 0
    const { bron, url } = await startBron((_request, response) => {
      calls += 1
      response.writeHead(403).end()
    })
    for (let call = 0; call < 20; call += 1) await requestJson(bron, get(url))
    expect(calls).toBe(20)
  })

  it('has at most the configured number of calls under way', async () => {
    let active = 0
    let most = 0
    const { bron, url } = await startBron((_request, response) => {
      active += 1
      most = Math.max(most, active)
      setImmediate(() => {
        active -= 1
        response.end('{}')
      })
    })
    await Promise.all(Array.from({ length: 20 }, () => requestJson(bron, get(url))))
    expect(most).toBeLessThanOrEqual(2)
  })

  it('refuses an answer that is too large', async () => {
    const { bron, url } = await startBron(
      (_request, response) => response.end(`"${'x'.repeat(10_000_001)}"`),
      { timeoutMs: 5_000 },
    )
    await expect(requestJson(bron, get(url))).rejects.toMatchObject({ code: 'bron-contract' })
  })

  it('calls broken JSON a broken contract, and quotes none of it', async () => {
    const { bron, url } = await startBron((_request, response) => response.end('{"bsn":"999993653"'))
    const error: unknown = await requestJson(bron, get(url)).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'bron-contract' })
    expect(String(error)).not.toContain('999993653')
  })
})

describe('openStream', () => {
  it('gives the headers before the bytes are in', async () => {
    let finish = () => {}
    const { bron, url } = await startBron((_request, response) => {
      response.writeHead(200).write('een')
      finish = () => response.end('twee')
    })
    const { status, inhoud } = await openStream(bron, get(url))
    expect(status).toBe(200)
    finish()
    const chunks: Buffer[] = []
    for await (const chunk of inhoud) chunks.push(Buffer.from(chunk))
    expect(Buffer.concat(chunks).toString()).toBe('eentwee')
  })

  it('tries again on a passing fault, and gives the bytes of the second try', async () => {
    let calls = 0
    const { bron, url } = await startBron((_request, response) => {
      calls += 1
      response.writeHead(calls === 1 ? 503 : 200).end('x'.repeat(100_000))
    })
    const { status, inhoud } = await openStream(bron, get(url))
    let bytes = 0
    for await (const chunk of inhoud) bytes += chunk.length
    expect({ status, bytes }).toEqual({ status: 200, bytes: 100_000 })
  })

  it('does not hold up the pages: downloads have slots of their own', async () => {
    const { bron, url } = await startBron((request, response) => {
      if (request.url === '/download') response.writeHead(200).write('x')
      else response.end('{}')
    })
    const slow = await Promise.all(Array.from({ length: 5 }, () => openStream(bron, get(`${url}/download`))))
    expect((await requestJson(bron, get(url))).status).toBe(200)
    for (const { inhoud } of slow) inhoud.on('error', () => {}).destroy()
  })
})

describe('parseJson', () => {
  const schema = z.object({ results: z.array(z.object({ startdatum: z.iso.date() })) })
  const answer = (status: number, body: unknown) => ({ status, body, headers: {} })

  it('names the field when the source breaks its contract, never the value', () => {
    const broken = answer(200, { results: [{ startdatum: '999993653' }] })
    expect(() => parseJson(broken, schema, 'Zaken API')).toThrow(
      /^Zaken API antwoordde onverwacht: results\.0\.startdatum klopt niet\.$/,
    )
  })

  it.each([
    [404, 'niet-gevonden'],
    [301, 'bron-onbereikbaar'],
    [400, 'bron-onbereikbaar'],
    [403, 'bron-onbereikbaar'],
    [500, 'bron-onbereikbaar'],
  ])('turns status %i into %s', (status, code) => {
    expect(() => parseJson(answer(status, { results: [] }), schema, 'Zaken API')).toThrow(
      expect.objectContaining({ code }),
    )
  })
})
