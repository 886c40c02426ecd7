import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import type { Resource, Ruw } from './resource'
import { findResource } from './resources'

/**
 * Adds what `paths` names under `_expand`, at the level of the reference (DIGEST §2.6). One load a path segment for all
 * objects together, so the number of queries does not grow with the page.
 */
export async function expandDtos(
  db: Executor,
  resource: Resource,
  dtos: Ruw[],
  paths: readonly string[],
): Promise<Ruw[]> {
  const perVeld = Map.groupBy(
    paths.map((path) => path.split('.')),
    ([veld = '']) => veld,
  )
  let result = dtos
  for (const [veld, segments] of perVeld) {
    const doel = findResource(resource.uitbreidingen[veld] ?? '')
    const uuids = [...new Set(result.flatMap((dto) => uuidsIn(dto[veld])))]
    const dieper = segments.flatMap(([, ...rest]) => (rest.length > 0 ? [rest.join('.')] : []))
    const gevonden = await loadDtos(db, doel, uuids, dieper)
    result = result.map((dto) => withExpansion(dto, veld, gevonden))
  }
  return result
}

async function loadDtos(
  db: Executor,
  resource: Resource,
  uuids: string[],
  paths: string[],
): Promise<Map<unknown, Ruw>> {
  if (uuids.length === 0) return new Map()
  const rows = await db.select().from(resource.tabel).where(inArray(resource.tabel.id, uuids))
  const dtos = await expandDtos(db, resource, await resource.toDtos(db, rows), paths)
  return new Map(dtos.map((dto) => [dto.uuid, dto]))
}

function withExpansion(dto: Ruw, veld: string, gevonden: Map<unknown, Ruw>): Ruw {
  const objecten = uuidsIn(dto[veld]).flatMap((uuid) => gevonden.get(uuid) ?? [])
  const waarde = Array.isArray(dto[veld]) ? objecten : (objecten[0] ?? null)
  return { ...dto, _expand: { ...(isObject(dto._expand) ? dto._expand : {}), [veld]: waarde } }
}

function uuidsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(uuidsIn)
  return isObject(value) && typeof value.uuid === 'string' ? [value.uuid] : []
}

const isObject = (value: unknown): value is Ruw => typeof value === 'object' && value !== null
