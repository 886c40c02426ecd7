import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import { toTaakDetail } from '@/lib/api/mijntaken/mapping'
import { taakUitvoer, uuidParams } from '@/lib/api/mijntaken/schemas'
import { AppError } from '@/lib/errors/app-error'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'
import { recordTaakInzage } from '@/lib/taken/record-inzage'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(mijntakenApi, '/taken/{uuid}', {
  GET: defineOperation({
    operationId: 'retrieveTaak',
    samenvatting: 'Een taak opvragen, vlak voor de uitvoering.',
    omschrijving:
      'Zoekt in elke registratie van de gemeente. Is de taak niet gevonden en antwoordt een registratie niet, dan is het antwoord 502 of 503 en geen 404.',
    params: uuidParams,
    antwoord: taakUitvoer,
    fouten: [502, 503],
    async handler({ params, handeling }) {
      const taak = await getTaakregistratie().findTaak(params.uuid)
      if (!taak) throw new AppError('niet-gevonden', 'Deze taak bestaat niet.')
      await recordTaakInzage(handeling, [taak])
      return { body: toTaakDetail(taak, new Date()) }
    },
  }),
})
