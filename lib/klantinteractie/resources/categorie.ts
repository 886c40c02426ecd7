import 'server-only'
import { z } from 'zod'
import { categorieen } from '@/db/schema'
import { defineResource } from '../resource'
import { objectUrlOf } from '../urls'
import { alleenLezen, basisUit } from '../velden'

export const categorie = defineResource({
  pad: 'categorieen',
  enkelvoud: 'categorie',
  operationId: 'categorieen',
  tabel: categorieen,
  invoer: z.strictObject({ ...alleenLezen(), naam: z.string().max(80).optional() }),
  uitvoer: z.strictObject({ ...basisUit, naam: z.string() }),
  filters: {},
  waar: () => [],
  verwijzingen: {},
  toDtos: async (_db, rows) =>
    rows.map(({ id, naam }) => ({ uuid: id, url: objectUrlOf('categorieen', id), naam })),
  uitbreidingen: {},
  expand: [],
})
