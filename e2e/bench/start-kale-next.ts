import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePorts } from '@/scripts/stack/ports'
import { Supervisor } from '@/scripts/stack/supervisor'
import type { Knoop } from './knoop'
import type { KaleReact } from './start-kale-react'

const MAP = 'e2e/bench/kale-next'
const SERVER = `${MAP}/.next/standalone/${MAP}/server.js`

/** Builds Next around nothing but these pages, and starts it. Throws a StartError when it does not serve. */
export async function startKaleNext(bladzijden: Record<string, Knoop>): Promise<KaleReact> {
  const dataMap = mkdtempSync(join(tmpdir(), 'mijnservices-kale-next-'))
  const supervisor = new Supervisor(dataMap)
  const stop = async () => {
    await supervisor.stop()
    rmSync(dataMap, { recursive: true, force: true })
  }
  const { portaal: port } = await findFreePorts()
  const url = `http://127.0.0.1:${port}`
  const node = { command: process.execPath, env: { NEXT_TELEMETRY_DISABLED: '1' } }
  try {
    await supervisor.runTask({
      ...node,
      naam: 'bouw',
      args: ['node_modules/next/dist/bin/next', 'build', MAP],
    })
    await supervisor.start({
      ...node,
      naam: 'kale-next',
      args: [SERVER],
      env: { PORT: `${port}`, HOSTNAME: '127.0.0.1', KALE_BLADZIJDEN: JSON.stringify(bladzijden) },
      ready: () =>
        fetch(url).then(
          () => true,
          () => false,
        ),
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { pid: supervisor.pidOf('kale-next'), urlOf: (bladzijde) => `${url}/${bladzijde}`, stop }
}
