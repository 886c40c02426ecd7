import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createBetalenApp } from './betalen-app'

export type BetalenSandbox = { url: string; close: () => Promise<void> }

/** Starts the payment provider of the sandbox on localhost; port 0 takes a free one. */
export async function startBetalenSandbox({
  poort,
  sleutel,
}: {
  poort: number
  sleutel: string
}): Promise<BetalenSandbox> {
  let url = ''
  const server = createAdaptorServer({ fetch: createBetalenApp({ sleutel, url: () => url }).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(poort, 'localhost', () => resolve())
  })
  url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
