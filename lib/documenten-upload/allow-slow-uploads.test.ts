import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { allowSlowUploads } from './allow-slow-uploads'

let stop: (() => void) | undefined
afterEach(() => stop?.())

/** Posts a body of which the second half comes long after the limit of the server. Gives the status of the answer. */
async function postSlowly(): Promise<number | undefined> {
  const server = createServer(
    { requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 30 },
    (message, response) => {
      message.on('error', () => {})
      message.on('end', () => response.end('ok')).resume()
    },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const poort = typeof address === 'object' && address ? address.port : 0
  const post = request({ host: '127.0.0.1', port: poort, method: 'POST' })
  post.write('een')
  setTimeout(() => post.end('twee'), 400)
  const [response] = await once(post, 'response')
  server.closeAllConnections()
  server.close()
  return response.statusCode
}

it('lets a body take longer than the limit of the server', async () => {
  stop = allowSlowUploads()
  expect(await postSlowly()).toBe(200)
})

it('is needed: without it the server breaks such a body off', async () => {
  expect(await postSlowly()).toBe(408)
})
