import { z } from 'zod'
import { defineOperation } from '@/lib/api/define-route'
import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { uuidParams } from '@/lib/api/klantinteracties/schemas'
import { deleteObject } from '@/lib/klantinteractie/delete-object'
import { deleteOnderwerpobjectCascade } from '@/lib/klantinteractie/delete-onderwerpobject'
import { onderwerpobject } from '@/lib/klantinteractie/resources/onderwerpobject'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(onderwerpobject, {
  DELETE: defineOperation({
    operationId: 'onderwerpobjectenDestroy',
    samenvatting: 'Een onderwerpobject verwijderen.',
    omschrijving:
      'Met `cascade=true` gaat ook het klantcontact weg dat geen ander onderwerpobject heeft (antwoord 200).',
    params: uuidParams,
    query: z.object({
      cascade: z
        .stringbool({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Ook het klantcontact.'),
    }),
    status: 204,
    antwoord: z.strictObject({ behouden: z.array(z.url()) }).nullable(),
    fouten: [404, 409, 412],
    async handler({ params, query, handeling, verwachteVersie }) {
      if (query.cascade) {
        return {
          status: 200,
          body: await deleteOnderwerpobjectCascade(handeling, params.uuid, verwachteVersie),
        }
      }
      await deleteObject(handeling, onderwerpobject, params.uuid, verwachteVersie)
      return { body: null }
    },
  }),
})
