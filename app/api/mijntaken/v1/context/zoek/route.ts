import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import type { ContextBronnen } from '@/lib/api/mijntaken/bronnen'
import { contextResultaat, contextVraag } from '@/lib/api/mijntaken/schemas'
import { zoekContext } from '@/lib/api/mijntaken/zoek-context'
import { getBerichtregistratie } from '@/lib/berichten/kies-registratie'
import { listRegistraties } from '@/lib/env/list-registraties'
import { getConfig } from '@/lib/env/load-config'
import { bevraagContactmomenten } from '@/lib/services/contactmomenten/bevraag-contactmomenten'
import { bevraagAlleZaken } from '@/lib/services/zaken/bevraag-alle-zaken'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'

const bronnen: ContextBronnen = {
  taken: (klant, urns) => getTaakregistratie().listAlleTaken(klant, urns),
  berichten: (klant, urns) => getBerichtregistratie().listAlleBerichten(klant, urns),
  kentZaakPerUuid: () => listRegistraties(getConfig()).some(({ bron }) => bron.soort === 'objecten'),
  zaken: bevraagAlleZaken,
  contactmomenten: bevraagContactmomenten,
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(mijntakenApi, '/context/zoek', {
  POST: defineOperation({
    operationId: 'zoekContext',
    samenvatting: 'Wat een klant heeft, samengevat.',
    omschrijving:
      'Geeft van elk gevraagd onderdeel een samenvatting. Antwoordt een bron niet, dan ontbreekt wat zij zou geven en staat zij in `onbereikbaar`: een lege lijst betekent altijd dat er niets is.',
    verb: 'lezen',
    body: contextVraag,
    antwoord: contextResultaat,
    handler: async ({ body, handeling }) => ({ body: await zoekContext(handeling, body, bronnen) }),
  }),
})
