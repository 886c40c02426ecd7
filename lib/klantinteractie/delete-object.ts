import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Handeling } from '@/lib/audit/handeling'
import { demandVersie } from './demand-versie'
import { findMeeVerwijderd, findVerwijzers } from './find-gevolgen'
import { getObject } from './get-object'
import { recordWijziging } from './record-wijziging'
import type { Resource } from './resource'

/**
 * Removes one object and what hangs on it, each audited and published as if it was removed by itself; what only referred
 * to it is published as changed. Throws `niet-gevonden`, `verouderd`, or `conflict` while it is referred to.
 */
export async function deleteObject(
  handeling: Handeling,
  resource: Resource,
  uuid: string,
  verwachteVersie: number | undefined,
): Promise<void> {
  const { db } = handeling
  const { dto, versie } = await getObject(db, resource, uuid, { slot: true })
  demandVersie(versie, verwachteVersie)
  const verwijderd = [...(await findMeeVerwijderd(db, resource, [uuid])), { resource, dto }]
  const verwijzers = await findVerwijzers(db, verwijderd)
  await db.delete(resource.tabel).where(eq(resource.tabel.id, uuid))
  for (const gevolg of verwijderd) await recordWijziging(handeling, gevolg.resource, 'destroy', gevolg.dto)
  for (const gevolg of verwijzers) {
    const id = String(gevolg.dto.uuid)
    const { tabel } = gevolg.resource
    await db
      .update(tabel)
      .set({ versie: sql`${tabel.versie} + 1` })
      .where(eq(tabel.id, id))
    const { dto: nu } = await getObject(db, gevolg.resource, id)
    await recordWijziging(handeling, gevolg.resource, 'partial_update', nu)
  }
}
