import 'server-only'
import { z } from 'zod'
import { actoren, actorKlantcontacten, klantcontacten } from '@/db/schema'
import { gelijk, objectUrl, uuid, vanUrl } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf, verwijs } from '../urls'
import { alleenLezen, basisUit, verwijzing, verwijzingUit } from '../velden'

const t = actorKlantcontacten

export const actorKlantcontact = defineResource({
  pad: 'actorklantcontacten',
  enkelvoud: 'actorklantcontact',
  operationId: 'actorklantcontacten',
  tabel: actorKlantcontacten,
  invoer: z.strictObject({ ...alleenLezen(), actor: verwijzing, klantcontact: verwijzing }),
  uitvoer: z.strictObject({ ...basisUit, actor: verwijzingUit, klantcontact: verwijzingUit }),
  filters: {
    actor__url: objectUrl(),
    actor__uuid: uuid(),
    klantcontact__url: objectUrl(),
    klantcontact__uuid: uuid(),
  },
  waar: (f) => [
    vanUrl(t.actorId, f.actor__url),
    gelijk(t.actorId, f.actor__uuid),
    vanUrl(t.klantcontactId, f.klantcontact__url),
    gelijk(t.klantcontactId, f.klantcontact__uuid),
  ],
  verwijzingen: { actor: actoren, klantcontact: klantcontacten },
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('actorklantcontacten', row.id),
      actor: verwijs('actoren', row.actorId),
      klantcontact: verwijs('klantcontacten', row.klantcontactId),
    })),
  uitbreidingen: {},
  expand: [],
})
