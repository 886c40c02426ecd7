import { execa } from 'execa'
import { findFreePorts } from '@/scripts/stack/ports'
import type { Knoop } from './knoop'

export type KaleServer = { pid: number; urlOf: (bladzijde: string) => string; stop: () => Promise<void> }

const MAP = 'e2e/bench/kale-next'
const SERVER = `${MAP}/.next/standalone/${MAP}/server.js`

/** Builds Next around nothing but these pages, and starts it. Rejects when it does not serve. */
export async function startKaleNext(bladzijden: Record<string, Knoop>): Promise<KaleServer> {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await execa(process.execPath, ['node_modules/next/dist/bin/next', 'build', MAP], { env })
  const { portaal: port } = await findFreePorts()
  const child = execa(process.execPath, [SERVER], {
    env: { ...env, PORT: `${port}`, HOSTNAME: '127.0.0.1', KALE_BLADZIJDEN: JSON.stringify(bladzijden) },
    reject: false,
  })
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', (text) => `${text}`.includes('Ready') && resolve()),
  )
  await Promise.race([ready, child.then(({ stderr }) => Promise.reject(new Error(`Kale Next: ${stderr}`)))])
  if (!child.pid) throw new Error('De kale Next start niet.')
  return {
    pid: child.pid,
    urlOf: (bladzijde) => `http://127.0.0.1:${port}/${bladzijde}`,
    stop: async () => {
      child.kill()
      await child
    },
  }
}
