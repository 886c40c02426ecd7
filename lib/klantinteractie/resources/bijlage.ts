import 'server-only'
import { z } from 'zod'
import { bijlagen, klantcontacten } from '@/db/schema'
import { gelijk, tekst, uuid } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf, verwijsOfNull } from '../urls'
import {
  alleenLezen,
  basisUit,
  identificator,
  identificatorKolommenVan,
  toIdentificator,
  verwijzing,
  verwijzingUit,
} from '../velden'

export const bijlage = defineResource({
  pad: 'bijlagen',
  enkelvoud: 'bijlage',
  operationId: 'bijlagen',
  tabel: bijlagen,
  invoer: z.strictObject({
    ...alleenLezen(),
    wasBijlageVanKlantcontact: verwijzing.nullable().optional(),
    bijlageidentificator: identificator.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    wasBijlageVanKlantcontact: verwijzingUit.nullable(),
    bijlageidentificator: identificator.nullable(),
  }),
  filters: {
    klantcontact__uuid: uuid(),
    bijlageidentificatorCodeObjecttype: tekst(),
    bijlageidentificatorCodeRegister: tekst(),
    bijlageidentificatorCodeSoortObjectId: tekst(),
    bijlageidentificatorObjectId: tekst(),
  },
  waar: (f) => [
    gelijk(bijlagen.wasBijlageVanKlantcontactId, f.klantcontact__uuid),
    gelijk(bijlagen.codeObjecttype, f.bijlageidentificatorCodeObjecttype),
    gelijk(bijlagen.codeRegister, f.bijlageidentificatorCodeRegister),
    gelijk(bijlagen.codeSoortObjectId, f.bijlageidentificatorCodeSoortObjectId),
    gelijk(bijlagen.objectId, f.bijlageidentificatorObjectId),
  ],
  verwijzingen: { wasBijlageVanKlantcontact: klantcontacten },
  kolommen: ({ bijlageidentificator }) => identificatorKolommenVan(bijlageidentificator),
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('bijlagen', row.id),
      wasBijlageVanKlantcontact: verwijsOfNull('klantcontacten', row.wasBijlageVanKlantcontactId),
      bijlageidentificator: toIdentificator(row),
    })),
  uitbreidingen: {},
  expand: [],
})
