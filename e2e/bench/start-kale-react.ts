import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Knoop } from './knoop'

export type KaleReact = { pid: number; urlOf: (bladzijde: string) => string; stop: () => Promise<void> }

/** Starts the baseline program with these pages. Rejects when it ends before it serves. */
export async function startKaleReact(bladzijden: Record<string, Knoop>): Promise<KaleReact> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/bench/kale-react.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  const exited = once(child, 'exit')
  // Left open: when we are killed it closes, and the program ends.
  child.stdin.write(`${JSON.stringify(bladzijden)}\n`)
  const serves = once(child.stdout, 'data')
  const [line] = await Promise.race([serves, exited])
  const { pid } = child
  if (!pid || !Buffer.isBuffer(line)) throw new Error('De kale react-dom start niet.')
  return {
    pid,
    urlOf: (bladzijde) => `${line.toString().trim()}/${bladzijde}`,
    stop: async () => {
      child.kill()
      await exited
    },
  }
}
