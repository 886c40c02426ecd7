import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import type { ContextBronnen } from '@/lib/api/mijntaken/bronnen'
import { contextResultaat, contextVraag } from '@/lib/api/mijntaken/schemas'
import { zoekContext } from '@/lib/api/mijntaken/zoek-context'
import { bevraagContactmomenten } from '@/lib/services/contactmomenten/bevraag-contactmomenten'
import { bevraagAlleZaken } from '@/lib/services/zaken/bevraag-alle-zaken'

const bronnen: ContextBronnen = { zaken: bevraagAlleZaken, contactmomenten: bevraagContactmomenten }

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(mijntakenApi, '/context/zoek', {
  POST: defineOperation({
    operationId: 'zoekContext',
    samenvatting: 'Wat een klant heeft, samengevat.',
    verb: 'lezen',
    body: contextVraag,
    antwoord: contextResultaat,
    handler: async ({ body, handeling }) => ({ body: await zoekContext(handeling, body, bronnen) }),
  }),
})
