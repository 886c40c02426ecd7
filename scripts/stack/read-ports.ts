import { type Ports, portsFrom } from './ports'
import { StartError } from './start-error'

/** The ports from `MIJNSERVICES_POORT` (3000) and `SANDBOX_POORT_BASIS` (4100). */
export function readPorts(env: NodeJS.ProcessEnv): Ports {
  return portsFrom(readPort(env, 'MIJNSERVICES_POORT', 3000), readPort(env, 'SANDBOX_POORT_BASIS', 4100))
}

function readPort(env: NodeJS.ProcessEnv, name: string, standard: number): number {
  const port = Number(env[name] ?? standard)
  // A row of ports follows the first one.
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port
  throw new StartError(`${name} moet een getal van 1024 tot 65000 zijn, niet "${env[name]}".`)
}
