import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { klantinteractiesApi } from '@/lib/api/klantinteracties/api'
import {
  maakKlantcontact,
  maakKlantcontactInvoer,
  maakKlantcontactUitvoer,
} from '@/lib/klantinteractie/maak-klantcontact'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(
  klantinteractiesApi,
  '/maak-klantcontact',
  {
    POST: defineOperation({
      operationId: 'maakKlantcontactCreate',
      samenvatting: 'Een klantcontact met betrokkene en onderwerpobject in één keer aanmaken.',
      body: maakKlantcontactInvoer,
      status: 201,
      antwoord: maakKlantcontactUitvoer,
      handler: async ({ body, handeling }) => ({ body: await maakKlantcontact(handeling, body) }),
    }),
  },
)
