import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Executor } from '@/db/client'
import { categorieen, categorieRelaties, partijen } from '@/db/schema'
import { datum, gelijk, heeft, objectUrl, tekst, uuid, vanUrl } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf, verwijs, verwijsOfNull } from '../urls'
import { alleenLezen, basisUit, datumVeld, verwijzing, verwijzingUit } from '../velden'

const t = categorieRelaties

export const categorieRelatie = defineResource({
  pad: 'categorie-relaties',
  enkelvoud: 'categorierelatie',
  operationId: 'categorieRelaties',
  tabel: categorieRelaties,
  invoer: z.strictObject({
    ...alleenLezen(),
    partij: verwijzing.nullable().optional(),
    categorie: verwijzing.nullable().optional(),
    beginDatum: datumVeld.nullable().optional(),
    eindDatum: datumVeld.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    partij: verwijzingUit.nullable(),
    categorie: z.strictObject({ ...basisUit, naam: z.string() }).nullable(),
    beginDatum: z.iso.date().nullable(),
    eindDatum: z.iso.date().nullable(),
  }),
  filters: {
    beginDatum: datum(),
    eindDatum: datum(),
    categorie__naam: tekst(80),
    categorie__url: objectUrl(),
    categorie__uuid: uuid(),
    partij__nummer: tekst(10),
    partij__url: objectUrl(),
    partij__uuid: uuid(),
  },
  waar: (f) => [
    gelijk(t.beginDatum, f.beginDatum),
    gelijk(t.eindDatum, f.eindDatum),
    heeft(t.categorieId, (where) => sql`(select ${categorieen.id} from ${categorieen} where ${where})`, [
      gelijk(categorieen.naam, f.categorie__naam),
    ]),
    vanUrl(t.categorieId, f.categorie__url),
    gelijk(t.categorieId, f.categorie__uuid),
    heeft(t.partijId, (where) => sql`(select ${partijen.id} from ${partijen} where ${where})`, [
      gelijk(partijen.nummer, f.partij__nummer),
    ]),
    vanUrl(t.partijId, f.partij__url),
    gelijk(t.partijId, f.partij__uuid),
  ],
  verwijzingen: { partij: partijen, categorie: categorieen },
  regels: ({ beginDatum, eindDatum }) =>
    beginDatum && eindDatum && eindDatum < beginDatum
      ? [{ name: 'eindDatum', code: 'invalid', reason: 'De einddatum ligt voor de begindatum.' }]
      : [],
  async toDtos(db, rows) {
    const namen = await loadNamen(
      db,
      rows.flatMap(({ categorieId }) => categorieId ?? []),
    )
    return rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('categorie-relaties', row.id),
      partij: verwijsOfNull('partijen', row.partijId),
      categorie: row.categorieId
        ? { ...verwijs('categorieen', row.categorieId), naam: namen.get(row.categorieId) ?? '' }
        : null,
      beginDatum: row.beginDatum,
      eindDatum: row.eindDatum,
    }))
  },
  uitbreidingen: {},
  expand: [],
})

/** Names of categories by id. */
export async function loadNamen(db: Executor, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(categorieen).where(inArray(categorieen.id, ids))
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}
