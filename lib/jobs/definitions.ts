import type { QueueName } from './queues'

/** Does the work of one job. It may run twice, so the second time must do no harm; throwing means: try again later. */
export type JobHandler = (data: unknown, signal: AbortSignal) => Promise<void>

export type JobHandlers = Record<QueueName, JobHandler>
