import 'server-only'
import { z } from 'zod'
import { partijen, vertegenwoordigingen } from '@/db/schema'
import { gelijk, objectUrl, uuid, vanUrl } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf, verwijs } from '../urls'
import { alleenLezen, basisUit, verwijzing, verwijzingUit } from '../velden'

const t = vertegenwoordigingen

export const vertegenwoordiging = defineResource({
  pad: 'vertegenwoordigingen',
  enkelvoud: 'vertegenwoordiging',
  operationId: 'vertegenwoordigingen',
  tabel: vertegenwoordigingen,
  invoer: z.strictObject({
    ...alleenLezen(),
    vertegenwoordigendePartij: verwijzing,
    vertegenwoordigdePartij: verwijzing,
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    vertegenwoordigendePartij: verwijzingUit,
    vertegenwoordigdePartij: verwijzingUit,
  }),
  filters: {
    vertegenwoordigdePartij__url: objectUrl(),
    vertegenwoordigdePartij__uuid: uuid(),
    vertegenwoordigendePartij__url: objectUrl(),
    vertegenwoordigendePartij__uuid: uuid(),
  },
  waar: (f) => [
    vanUrl(t.vertegenwoordigdePartijId, f.vertegenwoordigdePartij__url),
    gelijk(t.vertegenwoordigdePartijId, f.vertegenwoordigdePartij__uuid),
    vanUrl(t.vertegenwoordigendePartijId, f.vertegenwoordigendePartij__url),
    gelijk(t.vertegenwoordigendePartijId, f.vertegenwoordigendePartij__uuid),
  ],
  verwijzingen: { vertegenwoordigendePartij: partijen, vertegenwoordigdePartij: partijen },
  regels: ({ vertegenwoordigendePartij, vertegenwoordigdePartij }) =>
    vertegenwoordigendePartij.uuid.toLowerCase() === vertegenwoordigdePartij.uuid.toLowerCase()
      ? [
          {
            name: 'vertegenwoordigdePartij',
            code: 'invalid',
            reason: 'Een partij vertegenwoordigt niet zichzelf.',
          },
        ]
      : [],
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('vertegenwoordigingen', row.id),
      vertegenwoordigendePartij: verwijs('partijen', row.vertegenwoordigendePartijId),
      vertegenwoordigdePartij: verwijs('partijen', row.vertegenwoordigdePartijId),
    })),
  uitbreidingen: {},
  expand: [],
})
