import 'server-only'
import { eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { demandVersie } from './demand-versie'
import { type GelezenObject, getObject } from './get-object'
import { recordWijziging } from './record-wijziging'
import type { Resource, Ruw } from './resource'

/** Creates one object. Throws `OngeldigeInvoer` naming every broken rule and every reference that does not exist. */
export async function createObject(
  handeling: Handeling,
  resource: Resource,
  invoer: Ruw,
): Promise<GelezenObject> {
  await demandValid(handeling.db, resource, invoer, invoer)
  await resource.voorOpslaan?.(handeling, null, invoer)
  const [row] = await handeling.db
    .insert(resource.tabel)
    .values(toRow(resource, invoer, null))
    .returning()
  if (!row) throw new Error('An insert without conflict clause gives a row.')
  const id = String(row.id)
  await resource.naOpslaan?.(handeling, id, invoer)
  const object = await getObject(handeling.db, resource, id)
  await recordWijziging(handeling, resource, 'create', object.dto)
  return object
}

/**
 * Changes the fields that are given; PUT and PATCH differ only in what their schemas demand. Throws `verouderd` when
 * `verwachteVersie` is given and someone else was first.
 */
export async function updateObject(
  handeling: Handeling,
  resource: Resource,
  uuid: string,
  invoer: Ruw,
  options: { verwachteVersie: number | undefined; actie: 'update' | 'partial_update' },
): Promise<GelezenObject> {
  const { db } = handeling
  const huidig = await getObject(db, resource, uuid, { slot: true })
  demandVersie(huidig.versie, options.verwachteVersie)
  const wordt = { ...huidig.dto, ...invoer }
  await demandValid(db, resource, invoer, wordt)
  await resource.voorOpslaan?.(handeling, uuid, wordt)
  await db
    .update(resource.tabel)
    .set({ ...toRow(resource, invoer, huidig.dto), versie: sql`${resource.tabel.versie} + 1` })
    .where(eq(resource.tabel.id, uuid))
  await resource.naOpslaan?.(handeling, uuid, invoer)
  const object = await getObject(db, resource, uuid)
  await recordWijziging(handeling, resource, options.actie, object.dto)
  return object
}

async function demandValid(db: Executor, resource: Resource, invoer: Ruw, wordt: Ruw): Promise<void> {
  const problems = [...(resource.regels?.(wordt) ?? []), ...(await missingReferences(db, resource, invoer))]
  if (problems.length > 0) throw new OngeldigeInvoer(problems)
}

/** References that point nowhere. What exists is locked against removal until the transaction ends. */
async function missingReferences(db: Executor, resource: Resource, invoer: Ruw): Promise<InvalidParam[]> {
  const problems: InvalidParam[] = []
  for (const [veld, tabel] of Object.entries(resource.verwijzingen)) {
    const waarde = valueAt(invoer, veld)
    const uuids = uuidsOf(waarde)
    if (uuids.length === 0) continue
    const rows = await db
      .select({ id: tabel.id })
      .from(tabel)
      .where(inArray(tabel.id, uuids))
      .for('key share')
    const found = new Set(rows.map(({ id }) => id))
    uuids.forEach((uuid, index) => {
      const name = Array.isArray(waarde) ? `${veld}.${index}.uuid` : `${veld}.uuid`
      if (!found.has(uuid))
        problems.push({ name, code: 'does_not_exist', reason: 'Dit object bestaat niet.' })
    })
  }
  return problems
}

/** Fields to columns: same name, or `veldId` for a reference; lists and the like are the hooks' work. */
function toRow(resource: Resource, invoer: Ruw, huidig: Ruw | null): Ruw {
  const kolommen = getTableColumns(resource.tabel)
  const row: Ruw = {}
  for (const [veld, waarde] of Object.entries(invoer)) {
    if (waarde === undefined) continue
    if (`${veld}Id` in kolommen && veld in resource.verwijzingen)
      row[`${veld}Id`] = uuidsOf(waarde)[0] ?? null
    else if (veld in kolommen) row[veld] = waarde
  }
  return { ...row, ...resource.kolommen?.(invoer, huidig) }
}

const valueAt = (invoer: Ruw, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), invoer)

const isObject = (value: unknown): value is Ruw => typeof value === 'object' && value !== null

function uuidsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(uuidsOf)
  return isObject(value) && typeof value.uuid === 'string' ? [value.uuid.toLowerCase()] : []
}
