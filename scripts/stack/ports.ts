import { createServer } from 'node:net'
import { StartError } from './start-error'

export type Ports = {
  portaal: number
  portaalBewaking: number
  worker: number
  postgres: number
  waterdam: number
  rijnzoom: number
  regie: number
  digid: number
  eherkenning: number
  betalen: number
  zac: number
  post: number
  smtp: number
  brp: number
  kvk: number
  clamd: number
  objecten: number
}

/** The ports of a run: the portal's own, and the others as a row from `basis` upwards. */
export function portsFrom(portaal: number, basis: number): Ports {
  return {
    portaal,
    postgres: basis,
    waterdam: basis + 1,
    rijnzoom: basis + 2,
    regie: basis + 3,
    digid: basis + 4,
    eherkenning: basis + 5,
    worker: basis + 6,
    portaalBewaking: basis + 7,
    post: basis + 10,
    smtp: basis + 11,
    betalen: basis + 12,
    zac: basis + 13,
    brp: basis + 8,
    kvk: basis + 9,
    clamd: basis + 14,
    objecten: basis + 15,
  }
}

/** Throws a StartError that names each port that another program holds. */
export async function assertPortsFree(ports: Ports): Promise<void> {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([naam, port]) => ({ naam, port, vrij: await isPortFree(port) })),
  )
  const taken = checked.filter(({ vrij }) => !vrij).map(({ naam, port }) => `${port} (${naam})`)
  if (taken.length === 0) return
  throw new StartError(
    `Poort ${taken.join(', ')} is bezet. Stop het programma dat hem gebruikt, of kies andere poorten met MIJNSERVICES_POORT en SANDBOX_POORT_BASIS.`,
  )
}

/** Ports that nobody holds at this moment, for a run beside another one. */
export async function findFreePorts(): Promise<Ports> {
  const names = Object.keys(portsFrom(0, 0)) as (keyof Ports)[]
  // All are held at once, so that the same one is never given twice.
  const held = await Promise.all(names.map(() => listenOnFreePort()))
  await Promise.all(held.map(({ release }) => release()))
  const ports = portsFrom(0, 0)
  for (const [index, name] of names.entries()) ports[name] = held[index]?.port ?? 0
  return ports
}

/** Both loopback families count: a browser may take either for `localhost`. */
async function isPortFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
    // One after the other: the probes would be in each other's way.
    if ((await tryListen(port, host)) === 'bezet') return false
  }
  return true
}

function tryListen(port: number, host: string): Promise<'vrij' | 'bezet' | 'geen-adres'> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'bezet' : 'geen-adres'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('vrij')))
  })
}

function listenOnFreePort(): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ port, release: () => new Promise((done) => server.close(() => done())) })
    })
  })
}
