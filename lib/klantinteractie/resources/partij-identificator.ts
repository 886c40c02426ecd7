import 'server-only'
import { z } from 'zod'
import { partijen, partijIdentificatoren } from '@/db/schema'
import { gelijk, keuze, tekst } from '../filters'
import { heeftCodes, openGroep, sealGroep } from '../identificatie-opslag'
import {
  identificatieProblems,
  OBJECTTYPEN,
  partijIdentificatorGroep,
  REGISTERS,
  SOORTEN,
} from '../identificatie-regels'
import { defineResource } from '../resource'
import { objectUrlOf, verwijsOfNull } from '../urls'
import { alleenLezen, basisUit, verwijzing, verwijzingUit } from '../velden'

export const partijIdentificator = defineResource({
  pad: 'partij-identificatoren',
  enkelvoud: 'partijidentificator',
  operationId: 'partijIdentificatoren',
  tabel: partijIdentificatoren,
  invoer: z.strictObject({
    ...alleenLezen(),
    identificeerdePartij: verwijzing.nullable().optional(),
    anderePartijIdentificator: z.string().max(200).optional(),
    partijIdentificator: partijIdentificatorGroep,
    subIdentificatorVan: verwijzing.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    identificeerdePartij: verwijzingUit.nullable(),
    anderePartijIdentificator: z.string(),
    partijIdentificator: partijIdentificatorGroep,
    subIdentificatorVan: verwijzingUit.nullable(),
  }),
  filters: {
    anderePartijIdentificator: tekst(),
    partijIdentificatorCodeObjecttype: keuze(OBJECTTYPEN),
    partijIdentificatorCodeRegister: keuze(REGISTERS),
    partijIdentificatorCodeSoortObjectId: keuze(SOORTEN),
    partijIdentificatorObjectId: tekst(),
  },
  waar: (f) => [
    gelijk(partijIdentificatoren.anderePartijIdentificator, f.anderePartijIdentificator),
    heeftCodes(partijIdentificatoren, {
      codeObjecttype: f.partijIdentificatorCodeObjecttype,
      codeRegister: f.partijIdentificatorCodeRegister,
      codeSoortObjectId: f.partijIdentificatorCodeSoortObjectId,
      objectId: f.partijIdentificatorObjectId,
    }),
  ],
  verwijzingen: { identificeerdePartij: partijen, subIdentificatorVan: partijIdentificatoren },
  regels: (wordt) => identificatieProblems(wordt),
  kolommen: ({ partijIdentificator }) => (partijIdentificator ? sealGroep(partijIdentificator) : {}),
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('partij-identificatoren', row.id),
      identificeerdePartij: verwijsOfNull('partijen', row.identificeerdePartijId),
      anderePartijIdentificator: row.anderePartijIdentificator,
      partijIdentificator: openGroep(row),
      subIdentificatorVan: verwijsOfNull('partij-identificatoren', row.subIdentificatorVanId),
    })),
  uitbreidingen: {},
  expand: [],
})
