import 'server-only'
import { z } from 'zod'
import { partijen, rekeningnummers } from '@/db/schema'
import { gelijk, tekst, uuid } from '../filters'
import { isIban } from '../iban'
import { defineResource } from '../resource'
import { objectUrlOf, verwijsOfNull } from '../urls'
import { alleenLezen, alsGevuld, basisUit, verwijzing, verwijzingUit } from '../velden'

export const rekeningnummer = defineResource({
  pad: 'rekeningnummers',
  enkelvoud: 'rekeningnummer',
  operationId: 'rekeningnummers',
  tabel: rekeningnummers,
  invoer: z.strictObject({
    ...alleenLezen(),
    partij: verwijzing.nullable().optional(),
    iban: z.string().max(34).refine(isIban, 'Dit is geen geldig IBAN'),
    bic: z
      .string()
      .regex(/^\S{8,11}$|^$/, 'Een BIC heeft 8 tot 11 tekens')
      .optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    partij: verwijzingUit.nullable(),
    iban: z.string(),
    bic: z.string().optional(),
  }),
  filters: { uuid: uuid(), iban: tekst(34), bic: tekst(11) },
  waar: (f) => [
    gelijk(rekeningnummers.id, f.uuid),
    gelijk(rekeningnummers.iban, f.iban),
    gelijk(rekeningnummers.bic, f.bic),
  ],
  verwijzingen: { partij: partijen },
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('rekeningnummers', row.id),
      partij: verwijsOfNull('partijen', row.partijId),
      iban: row.iban,
      ...alsGevuld('bic', row.bic),
    })),
  uitbreidingen: {},
  expand: [],
})
