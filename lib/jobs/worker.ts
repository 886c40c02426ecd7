import 'server-only'
import { checkConfig, readGeheim } from '@/lib/env/load-config'
import { startNotificaties } from '@/lib/notificaties/start-notificaties'
import { getLogger } from '@/lib/observability/logger'
import { serveMetrics } from '@/lib/observability/serve-metrics'
import { jobHandlers } from './job-handlers'
import { startWorker } from './start-worker'

const logger = getLogger()

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** The worker's process: consumes the queues until SIGTERM, then finishes what runs. */
async function run(): Promise<void> {
  const config = checkConfig()
  const databaseUrl = readGeheim(config.database.url)
  const onError = (error: Error) => logger.error('worker-fout', { fout: error.name })
  const worker = await startWorker(databaseUrl, jobHandlers, onError)
  const notificaties = await startNotificaties(databaseUrl, onError)
  const server = serveMetrics(config.bewaking.workerPoort, async () => [
    { onderdeel: 'database', storing: await worker.storing() },
  ])
  logger.info('worker-gestart', { poort: config.bewaking.workerPoort })

  const stop = async () => {
    logger.info('worker-stopt')
    await Promise.all([worker.stop(), notificaties.stop()])
    server.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}
