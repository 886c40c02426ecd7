import { z } from 'zod'
import type { TaakSoort } from './taak'
import { isUrn } from './urn'

/** `details` of each kind of taak: Open VTB Taken 0.1.0, and our own uploadtaak beside it. */

export const urnVeld = z.string().max(255).refine(isUrn, 'Dit is geen URN')
const gegevens = z.record(z.string(), z.json())

const doelrekening = z.strictObject({
  naam: z.string().max(200).optional(),
  code: z.string().max(100).optional(),
  iban: z
    .string()
    .max(34)
    .regex(/^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}$/, 'Dit is geen IBAN')
    .optional(),
})

const betaling = z
  .strictObject({
    bedrag: z.string().regex(/^\d{1,8}(\.\d{1,2})?$/, 'Een bedrag is als 12.50'),
    valuta: z.literal('EUR').optional(),
    transactieomschrijving: z.string().max(80),
    doelrekening,
  })
  .meta({ id: 'BetaaltaakDetails' })

const url = z
  .strictObject({
    uitvraagLink: z.url({ protocol: /^https?$/ }).max(1000),
    voorinvullenGegevens: gegevens.optional(),
    ontvangenGegevens: gegevens.optional(),
    ontvangenBijlagen: z
      .array(z.strictObject({ informatieObject: urnVeld }))
      .max(100)
      .optional(),
  })
  .meta({ id: 'UrltaakDetails' })

const formulier = z
  .strictObject({
    formulierDefinitie: z.looseObject({
      components: z.array(z.looseObject({ label: z.string(), key: z.string(), type: z.string() })),
    }),
    voorinvullenGegevens: gegevens.optional(),
    ontvangenGegevens: gegevens.optional(),
  })
  .meta({ id: 'FormuliertaakDetails' })

const upload = z
  .strictObject({
    maxBestanden: z.int().min(1).max(50).optional(),
    /** File extensions without a dot. */
    toegestaneFormaten: z
      .array(z.string().regex(/^[a-z0-9]{1,10}$/))
      .max(30)
      .optional(),
    maxBestandsgrootte: z.int().min(1).max(2_000_000_000).optional(),
    ontvangenBijlagen: z
      .array(z.strictObject({ informatieObject: urnVeld, omschrijving: z.string().max(255).optional() }))
      .max(100)
      .optional(),
  })
  .meta({ id: 'UploadtaakDetails' })

export const taakDetailsSchemas = { betaling, url, formulier, upload } as const satisfies Record<
  TaakSoort,
  z.ZodObject
>

/** The kind of a taak with the details that belong to it. */
export const taakInhoudSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('betaling'), details: betaling }),
  z.object({ soort: z.literal('url'), details: url }),
  z.object({ soort: z.literal('formulier'), details: formulier }),
  z.object({ soort: z.literal('upload'), details: upload }),
])
export type TaakInhoud = z.infer<typeof taakInhoudSchema>
export type TaakDetails = TaakInhoud['details']
