import { z } from 'zod'

/** What watches over portal and worker. */
export const bewakingSchema = z
  .strictObject({
    /** Port of the worker's own health and metrics. */
    workerPoort: z.int().min(1).max(65_535).default(3001),
    /** Port of the portal's metrics, apart from the pages so that the internet does not reach it; none when absent. */
    portaalPoort: z.int().min(1).max(65_535).optional(),
    /** Milliseconds that the event loop of the portal may lag, on average over a second; above it visitors are asked to come back. */
    maxVertragingMs: z.int().min(50).default(700),
  })
  .prefault({})
