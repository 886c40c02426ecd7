import 'server-only'
import { eq } from 'drizzle-orm'
import { onderwerpobjecten } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { deleteObject } from './delete-object'
import { getObject } from './get-object'
import { klantcontact } from './resources/klantcontact'
import { onderwerpobject } from './resources/onderwerpobject'
import { objectUrlOf } from './urls'

/**
 * Removes an onderwerpobject and, when no other onderwerpobject uses it, its klantcontact with all that hangs on that.
 * Gives the URLs of klantcontacten that stayed.
 */
export async function deleteOnderwerpobjectCascade(
  handeling: Handeling,
  uuid: string,
  verwachteVersie: number | undefined,
): Promise<{ behouden: string[] }> {
  const { db } = handeling
  await getObject(db, onderwerpobject, uuid, { slot: true })
  const [row] = await db.select().from(onderwerpobjecten).where(eq(onderwerpobjecten.id, uuid))
  await deleteObject(handeling, onderwerpobject, uuid, verwachteVersie)
  if (!row?.klantcontactId) return { behouden: [] }
  const anderen = await db.$count(onderwerpobjecten, eq(onderwerpobjecten.klantcontactId, row.klantcontactId))
  if (anderen > 0) return { behouden: [objectUrlOf('klantcontacten', row.klantcontactId)] }
  await deleteObject(handeling, klantcontact, row.klantcontactId, undefined)
  return { behouden: [] }
}
