import { z } from 'zod'
import { geheimSchema } from './geheim-schema'

const tijdstip = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'schrijf een tijdstip als 08:00')

/** How notifications of the registers come in. Without a secret the callback refuses everybody. */
export const inwinnenSchema = z.strictObject({
  /** Bearer tokens of the callback; two, so that they can be changed without losing one. The first is registered. */
  geheimen: z.array(geheimSchema).max(2).default([]),
  /** Secrets of HS256 JWTs, for a sender that signs one in place of a fixed token. */
  jwtGeheimen: z.array(geheimSchema).max(2).default([]),
  /** A gateway that proves the sender by mTLS puts its name in this header; it must remove what a client puts there itself. */
  gateway: z
    .strictObject({ header: z.string().regex(/^[A-Za-z0-9-]+$/), waarden: z.array(z.string().min(1)).min(1) })
    .optional(),
  /** Whether the worker registers and repairs our abonnement when it starts and every hour. */
  abonneren: z.boolean().default(false),
  /** Address of the callback as the Notificatieroutering reaches it; that of the portal when absent. */
  callbackUrl: z.url().optional(),
  /** Kanalen to ask for, each with the values that its kenmerken must have. */
  kanalen: z
    .array(
      z.strictObject({
        naam: z.string().min(1),
        filters: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default(['zaken', 'documenten', 'besluiten', 'zaaktypen'].map((naam) => ({ naam, filters: {} }))),
  /** Whether what a register never told is looked for every quarter of an hour. */
  sweep: z.boolean().default(true),
})

const SOORTEN = [
  'zaak-ontvangen',
  'status-gewijzigd',
  'zaak-afgerond',
  'document-toegevoegd',
  'besluit-genomen',
  'nieuwe-taak',
  'taak-herinnering',
  'taak-verlopen',
  'nieuw-bericht',
  'antwoord-op-vraag',
  'contactgegevens-gewijzigd',
] as const
const soortSchema = z.enum(SOORTEN)
export type Meldsoort = z.infer<typeof soortSchema>

/** `statustype` obeys the catalogus; `altijd` is for a register that never fills `informeren` in. */
const informerenSchema = z.enum(['statustype', 'altijd'])

/** Of which events people are told, and how. */
export const soortenSchema = z.strictObject({
  /** Kinds that nobody is told of. */
  uit: z.array(soortSchema).default([]),
  informeren: informerenSchema.default('statustype'),
  /** By `zaaktype.identificatie`. */
  zaaktypen: z
    .array(
      z.strictObject({
        identificatie: z.string().min(1),
        uit: z.array(soortSchema).default([]),
        informeren: informerenSchema.optional(),
      }),
    )
    .default([]),
  /** By id of the register, which is that of an organisatie. */
  organisaties: z
    .array(z.strictObject({ register: z.string().min(1), uit: z.array(soortSchema).default([]) }))
    .default([]),
  /** `omschrijvingGeneriek` of the rollen that are told; one that may not look is never told. */
  rollen: z.array(z.string().min(1)).min(1).default(['initiator', 'mede_initiator']),
  /** Whether somebody who acts for another is told too. */
  gemachtigden: z.boolean().default(true),
  /** `referentie` of addresses that a trusted register delivered: they count as verified. */
  vertrouwdeReferenties: z.array(z.string().min(1)).default([]),
  /** Minutes between two messages of one kind about one zaak to one person. */
  frequentieMinuten: z.int().min(0).max(1_440).default(15),
  /** Hours in which an SMS may arrive, on the Dutch clock. */
  smsVenster: z.strictObject({ van: tijdstip, tot: tijdstip }).default({ van: '08:00', tot: '21:00' }),
})
export type SoortenConfig = z.infer<typeof soortenSchema>
export type InwinnenConfig = z.infer<typeof inwinnenSchema>
