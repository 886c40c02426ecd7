import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import { actoren } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { actor } from '../resources/actor'
import { createObject } from '../save-object'
import { afdelingActor } from '../vraag-codes'

/** Id of the actor that stands for a department, registered now when it was not yet. Codes as KISS writes them. */
export async function ensureAfdeling(
  handeling: Handeling,
  afdeling: { code: string; naam: string },
): Promise<string> {
  const { db } = handeling
  await lockInTransactie(db, `afdeling:${afdeling.code}`)
  const [row] = await db
    .select({ id: actoren.id })
    .from(actoren)
    .where(and(eq(actoren.objectId, afdeling.code), eq(actoren.codeObjecttype, 'afd')))
    .orderBy(asc(actoren.id))
    .limit(1)
  if (row) return row.id
  const { dto } = await createObject(handeling, actor, afdelingActor(afdeling))
  return String(dto.uuid)
}
