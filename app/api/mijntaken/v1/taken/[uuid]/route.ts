import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import { toTaakDetail } from '@/lib/api/mijntaken/mapping'
import { taakUitvoer, uuidParams } from '@/lib/api/mijntaken/schemas'
import { getTaak } from '@/lib/taken/list-taken'
import { recordTaakInzage } from '@/lib/taken/record-inzage'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(mijntakenApi, '/taken/{uuid}', {
  GET: defineOperation({
    operationId: 'retrieveTaak',
    samenvatting: 'Een taak opvragen, vlak voor de uitvoering.',
    params: uuidParams,
    antwoord: taakUitvoer,
    async handler({ params, handeling }) {
      const taak = await getTaak(handeling.db, params.uuid)
      await recordTaakInzage(handeling, [taak])
      return { body: toTaakDetail(taak, new Date()) }
    },
  }),
})
