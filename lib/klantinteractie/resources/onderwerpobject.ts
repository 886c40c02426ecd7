import 'server-only'
import { z } from 'zod'
import { klantcontacten, onderwerpobjecten } from '@/db/schema'
import { gelijk, objectUrl, tekst, uuid, vanUrl } from '../filters'
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

const t = onderwerpobjecten

/** Fields of an onderwerpobject except the klantcontact, which `maak-klantcontact` fills in. */
export const onderwerpobjectVelden = {
  wasKlantcontact: verwijzing.nullable().optional(),
  onderwerpobjectidentificator: identificator.nullable().optional(),
}
export const onderwerpobjectAlleenLezen = alleenLezen('_expand')

export const onderwerpobject = defineResource({
  pad: 'onderwerpobjecten',
  enkelvoud: 'onderwerpobject',
  operationId: 'onderwerpobjecten',
  tabel: onderwerpobjecten,
  invoer: z.strictObject({
    ...onderwerpobjectAlleenLezen,
    ...onderwerpobjectVelden,
    klantcontact: verwijzing.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    klantcontact: verwijzingUit.nullable(),
    wasKlantcontact: verwijzingUit.nullable(),
    onderwerpobjectidentificator: identificator.nullable(),
  }),
  filters: {
    klantcontact__url: objectUrl(),
    klantcontact__uuid: uuid(),
    wasKlantcontact__url: objectUrl(),
    wasKlantcontact__uuid: uuid(),
    onderwerpobjectidentificatorCodeObjecttype: tekst(),
    onderwerpobjectidentificatorCodeRegister: tekst(),
    onderwerpobjectidentificatorCodeSoortObjectId: tekst(),
    onderwerpobjectidentificatorObjectId: tekst(),
  },
  waar: (f) => [
    vanUrl(t.klantcontactId, f.klantcontact__url),
    gelijk(t.klantcontactId, f.klantcontact__uuid),
    vanUrl(t.wasKlantcontactId, f.wasKlantcontact__url),
    gelijk(t.wasKlantcontactId, f.wasKlantcontact__uuid),
    gelijk(t.codeObjecttype, f.onderwerpobjectidentificatorCodeObjecttype),
    gelijk(t.codeRegister, f.onderwerpobjectidentificatorCodeRegister),
    gelijk(t.codeSoortObjectId, f.onderwerpobjectidentificatorCodeSoortObjectId),
    gelijk(t.objectId, f.onderwerpobjectidentificatorObjectId),
  ],
  verwijzingen: { klantcontact: klantcontacten, wasKlantcontact: klantcontacten },
  kolommen: ({ onderwerpobjectidentificator }) => identificatorKolommenVan(onderwerpobjectidentificator),
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('onderwerpobjecten', row.id),
      klantcontact: verwijsOfNull('klantcontacten', row.klantcontactId),
      wasKlantcontact: verwijsOfNull('klantcontacten', row.wasKlantcontactId),
      onderwerpobjectidentificator: toIdentificator(row),
    })),
  uitbreidingen: {},
  expand: [],
})
