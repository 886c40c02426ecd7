import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { betrokkenen, partijIdentificatoren } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { recordInzage } from '@/lib/audit/record-inzage'
import type { Resource, Ruw } from './resource'

type VanPartij = { objectId: string; partijId: string }

/** Audits that these objects were read, for each person or company that they are about. */
export async function recordKlantInzage(
  handeling: Handeling,
  { pad, enkelvoud }: Pick<Resource, 'pad' | 'enkelvoud'>,
  dtos: Ruw[],
): Promise<void> {
  const links = await findPartijen(handeling.db, pad, dtos)
  if (links.length === 0) return
  const t = partijIdentificatoren
  const nummers = await handeling.db
    .select({ partijId: t.identificeerdePartijId, hash: t.objectIdHash })
    .from(t)
    .where(inArray(t.identificeerdePartijId, [...new Set(links.map(({ partijId }) => partijId))]))
  await recordInzage(
    handeling,
    links.flatMap(({ objectId, partijId }) =>
      nummers
        .filter((nummer) => nummer.partijId === partijId)
        .map(({ hash }) => ({ objecttype: enkelvoud, objectId, betrokkeneHash: hash })),
    ),
  )
}

async function findPartijen(db: Executor, pad: string, dtos: Ruw[]): Promise<VanPartij[]> {
  if (pad === 'partijen') return dtos.map(({ uuid }) => ({ objectId: String(uuid), partijId: String(uuid) }))
  if (pad === 'klantcontacten') return findDeelnemers(db, dtos)
  return dtos.flatMap((dto) => {
    const verwijzing = dto.verstrektDoorPartij ?? dto.wasPartij ?? dto.identificeerdePartij ?? dto.partij
    const partijId = uuidOf(verwijzing)
    return partijId ? [{ objectId: String(dto.uuid), partijId }] : []
  })
}

async function findDeelnemers(db: Executor, dtos: Ruw[]): Promise<VanPartij[]> {
  if (dtos.length === 0) return []
  const rows = await db
    .select({ objectId: betrokkenen.hadKlantcontactId, partijId: betrokkenen.wasPartijId })
    .from(betrokkenen)
    .where(
      inArray(
        betrokkenen.hadKlantcontactId,
        dtos.map(({ uuid }) => String(uuid)),
      ),
    )
  return rows.flatMap(({ objectId, partijId }) => (partijId ? [{ objectId, partijId }] : []))
}

const uuidOf = (verwijzing: unknown): string | null =>
  typeof verwijzing === 'object' && verwijzing !== null && 'uuid' in verwijzing
    ? String(verwijzing.uuid)
    : null
