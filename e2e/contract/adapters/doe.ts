import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'

/** Runs a change in a transaction of its own, as the portal does. */
export const doeIn =
  (get: () => Database) =>
  <T>(werk: (handeling: Handeling) => Promise<T>): Promise<T> =>
    get().transaction((db) => werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }))
