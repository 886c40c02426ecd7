import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { zaakbevragingApi } from '@/lib/api/zaakbevraging/api'
import { toIdentiteit, toZaak, zaakZoekresultaat, zaakZoekvraag } from '@/lib/api/zaakbevraging/schemas'
import { noteerZakenInzage } from '@/lib/services/inzage/noteer-zaken-inzage'
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
      fouten: [503],
      async handler({ body, handeling }) {
        const { toestand: soort, zoek, pagina } = body
        const identiteit = toIdentiteit(body)
        const overzicht = await bevraagZaken(identiteit, { soort, zoek, pagina })
        await noteerZakenInzage(handeling, identiteit)
        const { totaal, paginas, onbereikbaar, zaken } = overzicht
        return { body: { totaal, pagina: overzicht.pagina, paginas, onbereikbaar, zaken: zaken.map(toZaak) } }
      },
    }),
  },
)
