import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { renderToPipeableStream } from 'react-dom/server'
import { z } from 'zod'
import { type Knoop, toElement } from './knoop'

const knoop: z.ZodType<Knoop> = z.union([
  z.string(),
  z.tuple([z.string(), z.record(z.string(), z.string()), z.array(z.lazy(() => knoop))]),
])

/**
 * The baseline program: react-dom behind node's own server, and nothing else. Reads the markup of its pages by name from
 * the first line of standard input and prints where it serves them. Runs as its own process, because `react-dom/server` and the React of
 * server components exclude each other.
 */
const invoer = createInterface(process.stdin).once('close', () => process.exit())
const [regel] = await once(invoer, 'line')
const bladzijden = z.record(z.string(), knoop).parse(JSON.parse(regel))

const server = createServer(({ url = '/' }, response) => {
  const bladzijde = bladzijden[url.slice(1)]
  if (!bladzijde) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  renderToPipeableStream(toElement(bladzijde, 0)).pipe(response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`)
})
