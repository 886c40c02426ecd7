import { z } from 'zod'
import { persoonUrnVeld } from '@/lib/api/urn-velden'

export const uuidParams = z.object({ uuid: z.uuid().toLowerCase() })

/** What can be included now; names that we do not know are ignored, as the standard asks. */
export const ONDERDELEN = ['taken', 'berichten', 'zaken', 'contactmomenten'] as const
export type Onderdeel = (typeof ONDERDELEN)[number]

export const contextVraag = z.strictObject({
  klantId: persoonUrnVeld,
  contextId: z.string().max(255).regex(/^urn:/, 'Dit is geen URN').optional(),
  include: z.array(z.string().max(50)).max(20).optional(),
})

const context = z.strictObject({ urn: z.string() }).meta({ id: 'ContextLink' })
const nederlands = z.strictObject({ nl: z.string() })

const taakInfo = {
  uuid: z.uuid(),
  titel: nederlands,
  toelichting: nederlands.optional(),
  status: z.enum(['open', 'afgerond', 'geannuleerd']),
  deadline: z.iso.datetime({ offset: true }).optional(),
  context: context.optional(),
  uitvoering: z.strictObject({ type: z.string(), fallbackUrl: z.url() }),
}
export const taakUitvoer = z.strictObject(taakInfo).meta({ id: 'TaakInfo' })

export const berichtInfo = z
  .strictObject({
    uuid: z.uuid(),
    onderwerp: nederlands,
    publicatiedatum: z.iso.datetime({ offset: true }),
    geopend: z.boolean(),
    context: context.optional(),
    canonicalUrl: z.url(),
  })
  .meta({ id: 'BerichtInfo' })

export const zaakInfo = z
  .strictObject({
    urn: z.string(),
    zaaknummer: z.string(),
    omschrijving: nederlands,
    zaaktype: nederlands,
    status: nederlands.optional(),
    startdatum: z.iso.date(),
    einddatum: z.iso.date().optional(),
    resultaat: nederlands.optional(),
    canonicalUrl: z.url(),
  })
  .meta({ id: 'ZaakInfo' })

export const contactmomentInfo = z
  .strictObject({
    uuid: z.uuid(),
    onderwerp: nederlands,
    kanaal: z.string(),
    plaatsgevondenOp: z.iso.datetime({ offset: true }),
    richting: z.enum(['van-klant', 'naar-klant']),
    status: z.enum(['te_verwerken', 'verwerkt']).optional(),
    context: context.optional(),
    canonicalUrl: z.url(),
  })
  .meta({ id: 'ContactmomentInfo' })

export const contextResultaat = z.strictObject({
  taken: z.array(taakUitvoer).optional(),
  berichten: z.array(berichtInfo).optional().describe('Uitbreiding: berichten die de klant nu mag zien.'),
  zaken: z.array(zaakInfo).optional().describe('Uitbreiding: zaken die de klant in het portaal ziet.'),
  contactmomenten: z
    .array(contactmomentInfo)
    .optional()
    .describe('Uitbreiding: contactmomenten, de nieuwste eerst.'),
  onbereikbaar: z
    .array(z.string())
    .optional()
    .describe('Uitbreiding: bronnen of onderdelen die nu ontbreken omdat een bron niet antwoordt.'),
})
