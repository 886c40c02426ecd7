import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { execa } from 'execa'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import type { ConfigInvoer } from '@/lib/env/config-schema'

export type Werkproces = AsyncDisposable & {
  /** `kill -9`: nothing is finished, nothing is said goodbye to. */
  dood: () => Promise<void>
}

/** Starts the sending side as a child process on this database, publishing to `doel`, and waits until it runs. */
export async function startWerkproces(
  databaseUrl: string,
  doel: NonNullable<ConfigInvoer['notificaties']>['doel'],
): Promise<Werkproces> {
  const eigen = process.env.MIJNSERVICES_CONFIG ?? ''
  const basis = z.record(z.string(), z.unknown()).parse(parse(readFileSync(eigen, 'utf8')))
  const config = join(dirname(eigen), `werkproces-${crypto.randomUUID()}.yaml`)
  writeFileSync(config, stringify({ ...basis, notificaties: { doel } }))
  const options = ['--conditions=react-server', '--import', 'tsx']
  const child = execa(
    process.execPath,
    [...options, resolve(import.meta.dirname, 'werkproces.ts'), databaseUrl],
    { env: { MIJNSERVICES_CONFIG: config }, reject: false, buffer: false },
  )
  await new Promise<void>((started, failed) => {
    child.stdout.once('data', () => started())
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk))
    void child.then(() => failed(new Error('Het werkproces stopte.')))
  })
  const dood = async () => {
    child.kill('SIGKILL')
    await child
  }
  return { dood, [Symbol.asyncDispose]: dood }
}
