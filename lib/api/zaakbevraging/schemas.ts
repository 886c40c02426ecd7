import { z } from 'zod'
import { bsnSchema, rsinSchema } from '@/lib/domain/bsn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { kvkNummerSchema, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'

const burger = z
  .strictObject({ soort: z.literal('burger'), bsn: bsnSchema })
  .meta({ id: 'Burger', description: 'Een natuurlijk persoon.' })

const bedrijf = z
  .strictObject({
    soort: z.literal('bedrijf'),
    kvkNummer: kvkNummerSchema,
    rsin: rsinSchema.optional(),
    vestigingsnummer: vestigingsnummerSchema.optional(),
  })
  .meta({ id: 'Bedrijf', description: 'Een bedrijf of, met een vestigingsnummer, één vestiging ervan.' })

/** Body of `POST /zaken/_zoek`: a person is never in a URL. */
export const zaakZoekvraag = z
  .strictObject({
    persoon: z.discriminatedUnion('soort', [burger, bedrijf]).describe('Van wie de zaken zijn.'),
    toestand: z.enum(['lopend', 'afgerond']).default('lopend').describe('Lopende of afgeronde zaken.'),
    zoek: z.string().max(200).optional().describe('Tekst in zaaknummer of omschrijving.'),
    pagina: z.int().min(1).max(100_000).default(1).describe('Paginanummer, vanaf 1.'),
  })
  .meta({ id: 'ZaakZoekvraag' })

const zaakSchema = z
  .strictObject({
    register: z.string().describe('Naam van het register bij de gemeente.'),
    uuid: z.string(),
    zaaknummer: z.string(),
    omschrijving: z.string(),
    zaaktype: z.string(),
    organisatie: z.string(),
    registratiedatum: z.string(),
    startdatum: z.string(),
    status: z.string().nullable(),
    einddatum: z.string().nullable(),
    resultaat: z.string().nullable(),
  })
  .meta({ id: 'Zaak' })

export const zaakZoekresultaat = z
  .strictObject({
    totaal: z.int().min(0).describe('Aantal zaken over alle pagina’s.'),
    pagina: z.int().min(1),
    paginas: z.int().min(0),
    zaken: z.array(zaakSchema),
    onbereikbaar: z
      .array(z.strictObject({ id: z.string(), naam: z.string() }))
      .describe('Registers die niet antwoordden; hun zaken ontbreken in dit antwoord.'),
  })
  .meta({ id: 'ZaakZoekresultaat' })

/** The person of a question as the services know one. */
export const toIdentiteit = ({ persoon }: z.output<typeof zaakZoekvraag>): Identiteit => persoon

/** The few attributes that the zaakbevraging gives away. */
export const toZaak = (zaak: ZaakSamenvatting): z.input<typeof zaakSchema> => ({
  register: zaak.register,
  uuid: zaak.uuid,
  zaaknummer: zaak.zaaknummer,
  omschrijving: zaak.omschrijving,
  zaaktype: zaak.zaaktype,
  organisatie: zaak.organisatie,
  registratiedatum: zaak.registratiedatum,
  startdatum: zaak.startdatum,
  status: zaak.status,
  einddatum: zaak.einddatum,
  resultaat: zaak.resultaat,
})
