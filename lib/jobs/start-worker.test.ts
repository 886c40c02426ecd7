import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { JobHandlers } from './definitions'
import { deadLetterOf, queues } from './queues'
import { startWorker } from './start-worker'

let database: TestDatabase
let sender: PgBoss

beforeEach(async () => {
  database = await createTestDatabase()
  sender = new PgBoss({ connectionString: database.url, supervise: false, schedule: false })
  sender.on('error', () => {})
})

afterEach(async () => {
  await sender.stop()
  await database.drop()
})

const idle: JobHandlers = {
  'purge-sessies': async () => {},
  'taken-termijnen': async () => {},
  'publiceer-berichten': async () => {},
  'purge-notificaties': async () => {},
  'rond-inzendingen-af': async () => {},
  'rond-betalingen-af': async () => {},
  'purge-concepten': async () => {},
  'purge-profiel': async () => {},
  'purge-idempotentie': async () => {},
  'purge-audittrail': async () => {},
  'purge-taken': async () => {},
  'purge-berichten': async () => {},
  'purge-klantcontacten': async () => {},
  'rotate-sleutels': async () => {},
  'sweep-registers': async () => {},
  'sync-abonnement': async () => {},
  'bundel-notificaties': async () => {},
}

const fail = (error: Error) => {
  throw error
}

describe('startWorker', () => {
  it('makes every queue of the table, with its dead-letter queue and its schedule', async () => {
    const worker = await startWorker(database.url, idle, fail)
    await sender.start()
    const names = (await sender.getQueues()).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['purge-sessies', deadLetterOf('purge-sessies')]))
    const schedules = (await sender.getSchedules()).map(({ name, cron, timezone }) => ({
      name,
      cron,
      timezone,
    }))
    const expected = Object.entries(queues).map(([name, { cron }]) => ({
      name,
      cron,
      timezone: 'Europe/Amsterdam',
    }))
    expect(schedules).toEqual(expect.arrayContaining(expected))
    expect(schedules).toHaveLength(expected.length)
    await worker.stop()
  })

  it('hands a job to its handler and keeps it when the handler throws', async () => {
    const purge = vi.fn().mockRejectedValueOnce(new Error('even niet')).mockResolvedValue(undefined)
    const worker = await startWorker(database.url, { ...idle, 'purge-sessies': purge }, fail)
    await sender.start()
    const id = await sender.send('purge-sessies', { reden: 'proef' })
    await vi.waitFor(() => expect(purge).toHaveBeenCalledTimes(1), { timeout: 10_000 })
    await vi.waitFor(async () => {
      const [job] = await sender.findJobs('purge-sessies', { id: id ?? '' })
      expect(job?.state).toBe('retry')
    })
    await worker.stop()
  })

  it('waits for a running job when it stops', async () => {
    let finish = () => {}
    let finished = false
    const running = new Promise<void>((resolve) => {
      finish = resolve
    })
    const started = vi.fn()
    const worker = await startWorker(
      database.url,
      {
        ...idle,
        'purge-sessies': async () => {
          started()
          await running
          finished = true
        },
        'purge-profiel': async () => {},
      },
      fail,
    )
    await sender.start()
    await sender.send('purge-sessies', {})
    await vi.waitFor(() => expect(started).toHaveBeenCalled(), { timeout: 10_000 })
    const stopped = worker.stop()
    finish()
    await stopped
    expect(finished).toBe(true)
  })
})
