import 'server-only'
import { withTrace } from '@/lib/observability/trace'
import { createBoss, syncQueues } from './create-boss'
import type { JobHandlers } from './definitions'
import { type QueueName, queues } from './queues'

export type Worker = {
  /** Why the worker cannot do its work at this moment; undefined when it can. */
  storing: () => Promise<string | undefined>
  /** Lets running jobs finish (at most 20 s), then closes the connections. What did not finish is done again later. */
  stop: () => Promise<void>
}

const STOP_TIMEOUT_MS = 20_000

/** Starts consuming every queue with its handler. Rejects when the database is not reachable. */
export async function startWorker(
  databaseUrl: string,
  handlers: JobHandlers,
  onError: (error: Error) => void,
): Promise<Worker> {
  const boss = createBoss(databaseUrl, onError)
  await boss.start()
  await syncQueues(boss)
  for (const name of Object.keys(queues) as QueueName[]) {
    await boss.work(name, { batchSize: 1 }, async ([job]) => {
      if (job) await withTrace(() => handlers[name](job.data, job.signal))
    })
  }
  return {
    storing: async () => {
      const reachable = await boss.getQueues().then(
        () => true,
        () => false,
      )
      return reachable ? undefined : 'de database is niet bereikbaar'
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }),
  }
}
