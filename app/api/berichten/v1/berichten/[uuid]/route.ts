import { z } from 'zod'
import { berichtenApi } from '@/lib/api/berichten/api'
import { toVelden } from '@/lib/api/berichten/mapping'
import { answerOf } from '@/lib/api/berichten/read-page'
import { berichtInvoer, berichtUitvoer, geopendInvoer, uuidParams } from '@/lib/api/berichten/schemas'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { changeBericht, setGeopendOp, withdrawBericht } from '@/lib/berichten/change-bericht'
import { getBericht } from '@/lib/berichten/list-berichten'
import { recordBerichtInzage } from '@/lib/berichten/record-inzage'

const shared = { params: uuidParams, fouten: [404, 409, 412] as const }

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(
  berichtenApi,
  '/berichten/{uuid}',
  {
    GET: defineOperation({
      operationId: 'berichtenRetrieve',
      samenvatting: 'Een bericht opvragen.',
      params: uuidParams,
      antwoord: berichtUitvoer,
      async handler({ params, handeling }) {
        const bericht = await getBericht(handeling.db, params.uuid)
        await recordBerichtInzage(handeling, [bericht])
        return answerOf(bericht)
      },
    }),
    PUT: defineOperation({
      ...shared,
      operationId: 'berichtenUpdate',
      samenvatting: 'Een bericht wijzigen dat nog niet geopend is (uitbreiding).',
      body: berichtInvoer,
      antwoord: berichtUitvoer,
      async handler({ params, body, handeling, verwachteVersie }) {
        const changed = await changeBericht(handeling, params.uuid, toVelden(body), verwachteVersie)
        return answerOf(body.geopendOp ? await setGeopendOp(handeling, params.uuid, body.geopendOp) : changed)
      },
    }),
    PATCH: defineOperation({
      ...shared,
      operationId: 'berichtenPartialUpdate',
      samenvatting: 'Vastleggen wanneer een bericht is geopend; het eerste tijdstip blijft staan.',
      body: geopendInvoer,
      antwoord: berichtUitvoer,
      handler: async ({ params, body, handeling, verwachteVersie }) =>
        answerOf(await setGeopendOp(handeling, params.uuid, body.geopendOp, verwachteVersie)),
    }),
    DELETE: defineOperation({
      ...shared,
      operationId: 'berichtenDestroy',
      samenvatting:
        'Een bericht intrekken (uitbreiding): ongeopend verdwijnt het, geopend blijft het zichtbaar.',
      status: 204,
      antwoord: z.null(),
      async handler({ params, handeling, verwachteVersie }) {
        await withdrawBericht(handeling, params.uuid, verwachteVersie)
        return { body: null }
      },
    }),
  },
)
