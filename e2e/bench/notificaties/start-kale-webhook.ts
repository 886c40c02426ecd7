import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts the baseline program on a database. Rejects when it ends before it serves. */
export async function startKaleWebhook(
  databaseUrl: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['e2e/bench/notificaties/kale-webhook.ts', databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  const exited = once(child, 'exit')
  const [line] = await Promise.race([once(child.stdout, 'data'), exited])
  if (!Buffer.isBuffer(line)) throw new Error('De kale webhook start niet.')
  return {
    url: line.toString().trim(),
    stop: async () => {
      child.kill()
      await exited
    },
  }
}
