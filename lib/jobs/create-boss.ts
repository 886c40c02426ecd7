import 'server-only'
import { PgBoss } from 'pg-boss'
import { deadLetterOf, type QueueName, queues } from './queues'

/** pg-boss on this database, not started yet. `onError` is told of what goes wrong outside a job. */
export function createBoss(databaseUrl: string, onError: (error: Error) => void): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'mijnservices-worker',
    schema: 'pgboss',
    max: 5,
    useListenNotify: true,
  })
  // Without a listener an error event ends the process.
  boss.on('error', onError)
  return boss
}

/** Brings the queues in the database in line with the table in `queues.ts`. Safe to repeat, also by several workers. */
export async function syncQueues(boss: PgBoss): Promise<void> {
  for (const name of Object.keys(queues) as QueueName[]) {
    const { cron, policy, ...options } = queues[name]
    await boss.createQueue(deadLetterOf(name))
    await boss.createQueue(name, { ...options, policy, deadLetter: deadLetterOf(name) })
    await boss.updateQueue(name, options)
    if (cron) await boss.schedule(name, cron, null, { tz: 'Europe/Amsterdam' })
  }
}
