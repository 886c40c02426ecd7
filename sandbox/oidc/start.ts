import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Provider from 'oidc-provider'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { type ClientGegevens, createOidcProvider } from './provider'

export type OidcSandboxOptions = ClientGegevens & {
  /** Port per issuer; 0 takes a free one. */
  poorten: Record<Inlogmiddel, number>
}

export type OidcSandbox = { issuers: Record<Inlogmiddel, string>; stop: () => Promise<void> }

/** Starts both issuers on localhost. Rejects with `EADDRINUSE` when a port is taken, leaving nothing running. */
export async function startOidcSandbox({ poorten, ...client }: OidcSandboxOptions): Promise<OidcSandbox> {
  const digid = await startIssuer('digid', poorten.digid, client)
  try {
    const eherkenning = await startIssuer('eherkenning', poorten.eherkenning, client)
    return {
      issuers: { digid: digid.issuer, eherkenning: eherkenning.issuer },
      stop: async () => {
        await Promise.all([digid.stop(), eherkenning.stop()])
      },
    }
  } catch (error) {
    await digid.stop()
    throw error
  }
}

async function startIssuer(middel: Inlogmiddel, poort: number, client: ClientGegevens) {
  // The issuer's URL holds the port, so the port comes first.
  let provider: Provider | undefined
  const server = createServer((request, response) => provider?.callback()(request, response))
  server.listen(poort, 'localhost')
  await once(server, 'listening')
  const issuer = `http://localhost:${addressOf(server).port}`
  provider = await createOidcProvider(middel, issuer, client)
  return { issuer, stop: () => stopServer(server) }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('De server luistert niet op een poort.')
  return address
}

async function stopServer(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
