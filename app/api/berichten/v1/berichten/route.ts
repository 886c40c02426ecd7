import { berichtenApi } from '@/lib/api/berichten/api'
import { toVelden } from '@/lib/api/berichten/mapping'
import { answerOf, readPage } from '@/lib/api/berichten/read-page'
import { berichtInvoer, berichtUitvoer, listQuery } from '@/lib/api/berichten/schemas'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { pageOf } from '@/lib/api/pagination'
import { setGeopendOp } from '@/lib/berichten/change-bericht'
import { createBericht } from '@/lib/berichten/create-bericht'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(berichtenApi, '/berichten', {
  GET: defineOperation({
    operationId: 'berichtenList',
    samenvatting: 'Alle berichten opvragen.',
    query: listQuery,
    antwoord: pageOf(berichtUitvoer),
    handler: async ({ query, handeling, url }) => ({ body: await readPage(handeling, url, query, query) }),
  }),
  POST: defineOperation({
    operationId: 'berichtenCreate',
    samenvatting: 'Een bericht aanmaken.',
    body: berichtInvoer,
    status: 201,
    antwoord: berichtUitvoer,
    fouten: [409],
    async handler({ body, handeling }) {
      const made = await createBericht(handeling, toVelden(body))
      const bericht = body.geopendOp ? await setGeopendOp(handeling, made.uuid, body.geopendOp) : made
      const { body: dto, headers } = answerOf(bericht)
      return { body: dto, headers: { ...headers, Location: dto.url } }
    },
  }),
})
