import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTraceId, nextTraceparent, withTrace } from './trace'
import { traceVerzoeken } from './trace-verzoeken'

const stop = traceVerzoeken()
const server = createServer(async (_request, response) => {
  const first = getTraceId()
  await new Promise(setImmediate)
  const passedOn = withTrace(nextTraceparent)
  response.end(JSON.stringify({ first, later: getTraceId(), passedOn }))
})
let url = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  stop()
  server.close()
})

const ask = async (traceparent?: string) =>
  (await fetch(url, { headers: traceparent ? { traceparent } : {} })).json()

describe('traceVerzoeken', () => {
  it('carries the trace of the caller through what handles the request, to the sources', async () => {
    const id = 'a'.repeat(32)
    expect(await ask(`00-${id}-${'b'.repeat(16)}-01`)).toEqual({
      first: id,
      later: id,
      passedOn: expect.stringMatching(new RegExp(`^00-${id}-[0-9a-f]{16}-01$`)),
    })
  })

  it.each([undefined, 'onzin', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`])(
    'gives each request a trace of its own when the caller sends %s',
    async (traceparent) => {
      const [one, two] = await Promise.all([ask(traceparent), ask(traceparent)])
      for (const { first, later, passedOn } of [one, two]) {
        expect(first).toMatch(/^[0-9a-f]{32}$/)
        expect(later).toBe(first)
        expect(passedOn).toContain(first)
      }
      expect(one.first).not.toBe(two.first)
    },
  )
})
