import { berichtenApi } from '@/lib/api/berichten/api'
import { readPage } from '@/lib/api/berichten/read-page'
import { berichtUitvoer, zoekBody, zoekQuery } from '@/lib/api/berichten/schemas'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { pageOf } from '@/lib/api/pagination'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(
  berichtenApi,
  '/berichten/_zoek',
  {
    POST: defineOperation({
      operationId: 'berichtenZoek',
      samenvatting: 'Zoek berichten zonder persoonsgegevens in de URL.',
      verb: 'lezen',
      query: zoekQuery,
      body: zoekBody,
      antwoord: pageOf(berichtUitvoer),
      handler: async ({ query, body, handeling, url }) => ({
        body: await readPage(handeling, url, query, body),
      }),
    }),
  },
)
