import { z } from 'zod'

/** What watches over portal and worker. */
export const bewakingSchema = z
  .strictObject({
    /** Port of the worker's own health and metrics. */
    workerPoort: z.int().min(1).max(65_535).default(3001),
    /** Port of the portal's metrics, apart from the pages so that the internet does not reach it; none when absent. */
    portaalPoort: z.int().min(1).max(65_535).optional(),
    /** How many requests one process of the portal answers at once; whoever comes above that is asked to come back. */
    maxGelijktijdig: z.int().min(10).default(150),
  })
  .prefault({})
