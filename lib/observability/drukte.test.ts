import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Drukte, telVerzoeken } from './drukte'

let drukte: Drukte
let open: ServerResponse[]
let url: string
const server = createServer((_request, response) => void open.push(response))

beforeEach(async () => {
  open = []
  drukte = telVerzoeken()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterEach(async () => {
  drukte.stop()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
  vi.useRealTimers()
})

const bezigIs = (aantal: number) => vi.waitFor(() => expect(drukte.bezig()).toBe(aantal))

it('counts a request from its beginning until its answer is out', async () => {
  const answers = [fetch(url), fetch(url), fetch(url)]
  await bezigIs(3)
  await vi.waitFor(() => expect(open).toHaveLength(3))
  open[0]?.end('klaar')
  await bezigIs(2)
  for (const response of open) response.end()
  await Promise.all(answers)
  await bezigIs(0)
})

it('counts no visitor who went away', async () => {
  const visitor = new AbortController()
  const answer = fetch(url, { signal: visitor.signal }).catch(() => 'weg')
  await bezigIs(1)
  visitor.abort()
  expect(await answer).toBe('weg')
  await bezigIs(0)
})

it('counts a stream for its first ten seconds only', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const stream = fetch(url).catch(() => 'weg')
  while (drukte.bezig() === 0) await new Promise(setImmediate)
  vi.advanceTimersByTime(9_999)
  expect(drukte.bezig()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(drukte.bezig()).toBe(0)
  open[0]?.end()
  await stream
})
