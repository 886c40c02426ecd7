import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { zaakbevragingApi } from '@/lib/api/zaakbevraging/api'
import { toIdentiteit, toZaak, zaakZoekresultaat, zaakZoekvraag } from '@/lib/api/zaakbevraging/schemas'
import { bevraagZaken } from '@/lib/services/zaken/bevraag-zaken'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(
  zaakbevragingApi,
  '/zaken/_zoek',
  {
    POST: defineOperation({
      operationId: 'zaak_zoek',
      samenvatting: 'Zoek de zaken van een persoon of bedrijf.',
      verb: 'lezen',
      body: zaakZoekvraag,
      antwoord: zaakZoekresultaat,
      fouten: [502, 503],
      async handler({ body }) {
        const { toestand: soort, zoek, pagina } = body
        const overzicht = await bevraagZaken(toIdentiteit(body), { soort, zoek, pagina })
        const { totaal, paginas, onbereikbaar, zaken } = overzicht
        return { body: { totaal, pagina: overzicht.pagina, paginas, onbereikbaar, zaken: zaken.map(toZaak) } }
      },
    }),
  },
)
