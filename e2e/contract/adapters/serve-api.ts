import { createServer } from 'node:http'
import { createApiCaller } from '@/e2e/fixtures/call-api'

const METHODES = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Serves the route handlers below a folder of `app/` over HTTP; `url` is the root of that API. */
export async function serveApi(folder: string, token: string) {
  const api = await createApiCaller(folder, token)
  const base = `/${folder.split('/').slice(1).join('/')}`
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const raw = Buffer.concat(chunks).toString('utf8')
    const methode = METHODES.find((each) => each === request.method) ?? 'GET'
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([naam, waarde]) =>
        typeof waarde === 'string' && naam !== 'content-length' ? [[naam, waarde]] : [],
      ),
    )
    const answer = await api(methode, (request.url ?? '').slice(base.length), {
      headers,
      ...(raw === '' ? {} : { raw }),
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(answer.json === undefined ? undefined : JSON.stringify(answer.json))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    api,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
