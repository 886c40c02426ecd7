import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { createPostRegie } from '@/e2e/fixtures/post'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { type PostSandbox, startPostSandbox } from '@/sandbox/post/start-post-sandbox'
import { planBericht } from './plan-bericht'

const BERICHTEN = 25
/** How many have arrived when the sender is killed; the last one is never killed. */
const KILLS = [3, 12]

let database: TestDatabase
let post: PostSandbox
let kind: ChildProcess | undefined

beforeAll(async () => {
  database = await createTestDatabase()
  post = await startPostSandbox()
})
afterAll(async () => {
  kind?.kill('SIGKILL')
  await post.stop()
  await database.drop()
})

/** Leases outlive their sender by two minutes, so each next sender lives three minutes later. */
function startSender(ronde: number): ChildProcess {
  const node = ['--conditions=react-server', '--import', 'tsx', 'e2e/fixtures/verstuur-proces.ts']
  kind = spawn(process.execPath, [...node, database.url, String(post.smtpPoort), String(ronde * 3)], {
    stdio: 'inherit',
  })
  return kind
}

it('loses nothing and doubles at most one message for each kill -9 while it sends', async () => {
  const regie = createPostRegie(post.url)
  // Each mail takes a while to be accepted, so that a kill finds one between "sent" and "stored".
  await regie.storing({ dienst: 'smtp', soort: 'traag', waarde: 150 })
  for (let nummer = 0; nummer < BERICHTEN; nummer += 1) {
    await planBericht(
      database.db,
      {
        gebeurtenis: 'proef',
        ontvanger: `partij-${nummer}`,
        kanaal: 'email',
        adres: `persoon${nummer}@voorbeeld.test`,
        soort: 'nieuw-bericht',
        taal: 'nl',
        variabelen: { pad: '/berichten' },
      },
      new Date(),
    )
  }

  for (const [ronde, aantal] of KILLS.entries()) {
    const sender = startSender(ronde)
    const binnen = async () => expect((await regie.berichten()).length).toBeGreaterThanOrEqual(aantal)
    await vi.waitFor(binnen, { timeout: 30_000, interval: 20 })
    sender.kill('SIGKILL')
    await once(sender, 'exit')
  }
  const laatste = startSender(KILLS.length)
  expect(await once(laatste, 'exit')).toEqual([0, null])

  const mails = await regie.berichten()
  const perAdres = Map.groupBy(mails, ({ aan }) => aan)
  expect(perAdres.size).toBe(BERICHTEN)
  expect(mails.length - BERICHTEN).toBeLessThanOrEqual(KILLS.length)
  for (const zelfde of perAdres.values()) {
    expect(new Set(zelfde.map(({ kenmerk }) => kenmerk)).size).toBe(1)
  }
  const rijen = await database.db.select({ status: berichtenUit.status }).from(berichtenUit)
  expect(rijen.every(({ status }) => status === 'verzonden')).toBe(true)
}, 120_000)
