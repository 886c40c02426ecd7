import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

type Telling = { telling: SQL; resolve: (aantal: number) => void; reject: (reden: unknown) => void }

const gevraagd = new WeakMap<Database, Telling[]>()

/**
 * The number that `telling` (`db.$count(…)`) gives. What is asked together goes to PostgreSQL together, as one statement:
 * the numbers of a page come from registrations that know nothing of each other.
 */
export function countSamen(db: Database, telling: SQL<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const samen = gevraagd.get(db)
    if (samen) return samen.push({ telling, resolve, reject })
    gevraagd.set(db, [{ telling, resolve, reject }])
    queueMicrotask(() => send(db))
  })
}

async function send(db: Database): Promise<void> {
  const tellingen = gevraagd.get(db) ?? []
  gevraagd.delete(db)
  try {
    const kolommen = tellingen.map(({ telling }, index) => sql`${telling} as ${naamVan(index)}`)
    const [rij] = await db.execute(sql`select ${sql.join(kolommen, sql`, `)}`)
    for (const [index, { resolve }] of tellingen.entries()) resolve(Number(rij?.[`n${index}`]))
  } catch (error) {
    for (const { reject } of tellingen) reject(error)
  }
}

const naamVan = (index: number) => sql.identifier(`n${index}`)
