import type { SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { Executor } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import type { Filters, FilterValues } from './filters'

/** A table that a resource rests in: `basisKolommen` and more. */
export type ResourceTable = PgTable & { id: PgColumn; versie: PgColumn }
export type Ruw = Record<string, unknown>

/** Kanaal that changes are published on, with its CloudEvents subject and the kenmerken (no personal data). */
export type Publicatie = { kanaal: string; resource: string; kenmerken(dto: Ruw): Record<string, string> }

/**
 * One resource of the Klantinteracties API (Open Klant 2.18, API 0.9.0). Fields of the API, and columns of the table,
 * bear the same names; a reference `veld: {uuid}` rests in the column `veldId`. What differs is written out in a hook.
 */
export type Resource<
  Tabel extends ResourceTable = ResourceTable,
  Invoer extends z.ZodObject = z.ZodObject,
  F extends Filters = Filters,
> = {
  /** Path of the collection, without slashes; also the name that expand refers to. */
  pad: string
  /** Name of one object, in the audit trail and in notifications. */
  enkelvoud: string
  /** Prefix of each operationId, as in the official OAS. */
  operationId: string
  tabel: Tabel
  /** Strict; without defaults, because PUT leaves an absent optional field as it is. Defaults are the table's. */
  invoer: Invoer
  uitvoer: z.ZodObject
  filters: F
  /** Conditions for the filters that were given. */
  waar(filters: FilterValues<F>): (SQL | undefined)[]
  volgorde?: SQL[]
  /** Reference fields, as dotted paths, and the table each must exist in. */
  verwijzingen: Record<string, ResourceTable>
  /** Rules over more than one field, on what the object would become. */
  regels?(wordt: z.output<Invoer>): InvalidParam[]
  /** Columns that do not follow from the fields; `huidig` is the object before the change, null for a new one. */
  kolommen?(invoer: Partial<z.output<Invoer>>, huidig: Ruw | null): Ruw
  /** In the transaction, before the row is written; `id` is null for a new one. */
  voorOpslaan?(handeling: Handeling, id: string | null, wordt: z.output<Invoer>): Promise<void>
  /** In the transaction, after the row is written: lists that rest elsewhere. */
  naOpslaan?(handeling: Handeling, id: string, invoer: Partial<z.output<Invoer>>): Promise<void>
  /** Rows as the API shows them, in the same order; one query a relation, however many rows. */
  toDtos(db: Executor, rows: Tabel['$inferSelect'][]): Promise<Ruw[]>
  /** First segments that `expand` takes and the resource each leads to. */
  uitbreidingen: Record<string, string>
  /** Every value that `expand` takes, dotted ones included. */
  expand: readonly string[]
  publicatie?: Publicatie
}

/** Types a resource: rows, input and filters follow from its table and schemas. */
export function defineResource<Tabel extends ResourceTable, Invoer extends z.ZodObject, F extends Filters>(
  resource: Resource<Tabel, Invoer, F>,
): Resource<Tabel, Invoer, F> {
  return resource
}
