import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { notificatiePeilingen } from '@/db/schema'

const t = notificatiePeilingen

/** Up to when a register was compared; undefined when never. */
export async function findPeilmoment(db: Executor, register: string): Promise<Date | undefined> {
  const [rij] = await db.select().from(t).where(eq(t.register, register))
  return rij?.peilmoment
}

/** Notes up to when a register was compared. */
export async function storePeilmoment(db: Executor, register: string, peilmoment: Date): Promise<void> {
  await db
    .insert(t)
    .values({ register, peilmoment })
    .onConflictDoUpdate({ target: t.register, set: { peilmoment } })
}
